import type { Question } from "../../../model/question.js";
import { branching } from "../branching.js";
import type { Losses } from "../create-losses.js";
import { createNames } from "../create-names.js";
import { fields, type Loose, list } from "../loose.js";
import { plainText } from "../plain-text.js";
import { questionName } from "../question-name.js";
import { toStep } from "../step.js";
import type { Truth } from "../truth.js";
import { withIf } from "../with-if.js";
import type { Written } from "../written.js";
import { isLastWord } from "./last-word.js";
import { toJumps } from "./to-jumps.js";
import { toQuestion } from "./to-question.js";

/** A question that came along, and what it was. */
export interface Asked extends Written {
  readonly source: Loose;
  readonly path: string;
}

export interface Questions {
  readonly asked: readonly Asked[];
  /** A text with a link that came last: it becomes an ending, where links are, for those who came to it. */
  readonly lastWord?: { readonly source: Loose; readonly path: string; readonly reached: Truth };
}

export function toQuestions(survey: Loose, path: string, losses: Losses): Questions {
  const idOf = createNames();
  const placeholder = plainText(fields(survey.appearance).placeholder);
  const all = list(survey.questions);
  const cards = all.map((each, i) => {
    const [source, at] = [fields(each), `${path}.questions[${i}]`];
    const ends = i > 0 && i === all.length - 1 && isLastWord(source);
    const written = ends ? undefined : toQuestion(source, placeholder, at, losses);
    const id = written && idOf(questionName(written.question), `question-${i + 1}`);
    return { source, path: at, ends, written: written && named(written, id ?? "") };
  });

  const steps = cards.map(({ source, path: at, ends, written }, i) => {
    const jumps = toJumps({ source, written, place: i, count: cards.length, path: at }, losses);
    return toStep(written?.question, ends ? [] : jumps);
  });
  const reached = branching(steps, steps.length);

  const asked = cards.flatMap(({ source, path: at, written }, i): Asked[] => {
    const question = written && withIf(written.question, reached[i], at, losses);
    return question ? [{ ...written, source, path: at, question }] : [];
  });
  const last = cards.at(-1);
  if (!last?.ends) return { asked };
  const truth = reached[cards.length - 1];
  if (truth === undefined || truth === false)
    losses.lose(last.path, "a text with a link that no answer leads to, or too many rules do", "write it by hand");
  return truth ? { asked, lastWord: { source: last.source, path: last.path, reached: truth } } : { asked };
}

function named({ question, ...rest }: Written, id: string): Written {
  const whole: Question = { ...question, id };
  return { ...rest, question: whole };
}
