import type { Question } from "../../../model/question.js";
import { branching } from "../branching.js";
import type { Losses } from "../create-losses.js";
import { createNames, slug } from "../create-names.js";
import { fields, type Loose, list } from "../loose.js";
import { plainText } from "../plain-text.js";
import { hasScale, SCALES } from "../scale-question.js";
import { withIf } from "../with-if.js";
import { toJumps } from "./to-jumps.js";
import { toQuestion } from "./to-question.js";

/** A question that came along, and what it was. */
export interface Asked {
  readonly question: Question;
  readonly source: Loose;
  readonly path: string;
}

const MAX_ID_LENGTH = 32;

export function toQuestions(survey: Loose, path: string, losses: Losses): readonly Asked[] {
  const idOf = createNames();
  const placeholder = plainText(fields(survey.appearance).placeholder);
  const cards = list(survey.questions).map((source, i) => {
    const at = `${path}.questions[${i}]`;
    const question = toQuestion(fields(source), placeholder, at, losses);
    const words = question?.type === "text" ? slug(question.text, MAX_ID_LENGTH) : question?.type;
    return {
      source: fields(source),
      path: at,
      question: question && { ...question, id: idOf(words, `question-${i + 1}`) },
    };
  });

  const steps = cards.map(({ source, path: at, question }, i) => ({
    id: question?.id ?? "",
    kept: question !== undefined,
    ...(question && hasScale(question) && { scale: SCALES[question.type] }),
    jumps: toJumps({ source, question, place: i, count: cards.length, path: at }, losses),
  }));
  const reached = branching(steps, steps.length);

  return cards.flatMap(({ source, path: at, question }, i) => {
    const asked = question && withIf(question, reached[i], at, losses);
    return asked ? [{ source, path: at, question: asked }] : [];
  });
}
