import { branching } from "../branching.js";
import type { Losses } from "../create-losses.js";
import { createNames } from "../create-names.js";
import { type Loose, text } from "../loose.js";
import { questionName } from "../question-name.js";
import { toStep } from "../step.js";
import type { Truth } from "../truth.js";
import { withIf } from "../with-if.js";
import type { Written } from "../written.js";
import { type Card, cardsIn } from "./cards-in.js";
import { consentsIn } from "./consents-in.js";
import { toJumps } from "./to-jumps.js";
import { toQuestion } from "./to-question.js";

/** A question that came along, and what it was. */
export interface Asked extends Written {
  readonly card: Card;
  /** What is agreed to with an address, in all its languages. */
  readonly consent?: unknown;
}

export interface Questions {
  readonly asked: readonly Asked[];
  /** When each ending is come to; `undefined` where Earshot can't say it. */
  readonly endings: readonly (Truth | undefined)[];
}

/** An id that Formbricks made up; one that a person chose says something. */
const MADE_UP = /^[a-z][a-z0-9]{23,24}$/;

export function toQuestions(survey: Loose, endingIds: readonly string[], path: string, losses: Losses): Questions {
  const idOf = createNames();
  const cards = cardsIn(survey, path);
  const consents = consentsIn(cards, losses);
  const boxes = new Set([...consents.values()].map(({ card }) => card));
  const all = cards.map((card, i): Written | undefined => {
    // It stands with the address now.
    if (boxes.has(card)) return undefined;
    const written = toQuestion(card.source, consents.get(i)?.words, card.path, losses);
    if (!written) return undefined;
    const id = idOf(wordsForId(card.source, written), `question-${i + 1}`);
    return { ...written, question: { ...written.question, id } };
  });

  const steps = all.map((written, i) => toStep(written?.question, toJumps(i, { cards, all, endingIds }, losses)));
  const reached = branching(steps, steps.length + endingIds.length);

  const asked = cards.flatMap((card, i): Asked[] => {
    const [written, truth] = [all[i], reached[i]];
    const question = written && withIf(written.question, truth, card.path, losses);
    return question ? [{ ...written, card, question, consent: consents.get(i)?.source }] : [];
  });
  return { asked, endings: reached.slice(steps.length) };
}

function wordsForId(source: Loose, { question }: Written): string {
  const id = text(source.id);
  return id !== undefined && !MADE_UP.test(id) ? id : questionName(question);
}
