import type { Question } from "../../../model/question.js";
import { branching } from "../branching.js";
import type { Losses } from "../create-losses.js";
import { createNames, slug } from "../create-names.js";
import { type Loose, text } from "../loose.js";
import { hasScale, SCALES } from "../scale-question.js";
import type { Step } from "../step.js";
import type { Truth } from "../truth.js";
import { withIf } from "../with-if.js";
import { type Card, cardsIn } from "./cards-in.js";
import { toJumps } from "./to-jumps.js";
import { toQuestion } from "./to-question.js";

/** A question that came along, and what it was. */
export interface Asked {
  readonly question: Question;
  readonly card: Card;
}

export interface Questions {
  readonly asked: readonly Asked[];
  /** When each ending is come to; `undefined` where Earshot can't say it. */
  readonly endings: readonly (Truth | undefined)[];
}

const MAX_ID_LENGTH = 32;
/** An id that Formbricks made up; one that a person chose says something. */
const MADE_UP = /^[a-z][a-z0-9]{23,24}$/;

export function toQuestions(survey: Loose, endingIds: readonly string[], path: string, losses: Losses): Questions {
  const idOf = createNames();
  const cards = cardsIn(survey, path);
  const questions = cards.map(({ source, path: at }, i) => {
    const question = toQuestion(source, at, losses);
    return question && { ...question, id: idOf(wordsForId(source, question), `question-${i + 1}`) };
  });

  const steps = questions.map(
    (question, i): Step => ({
      id: question?.id ?? "",
      kept: question !== undefined,
      ...(question && hasScale(question) && { scale: SCALES[question.type] }),
      jumps: toJumps(i, { cards, questions, endingIds }, losses),
    }),
  );
  const reached = branching(steps, steps.length + endingIds.length);

  const asked = cards.flatMap((card, i): Asked[] => {
    const [written, truth] = [questions[i], reached[i]];
    const question = written && withIf(written, truth, card.path, losses);
    return question ? [{ card, question }] : [];
  });
  return { asked, endings: reached.slice(steps.length) };
}

function wordsForId(source: Loose, question: Question): string {
  const id = text(source.id);
  if (id !== undefined && !MADE_UP.test(id)) return id;
  return question.type === "text" ? slug(question.text, MAX_ID_LENGTH) : question.type;
}
