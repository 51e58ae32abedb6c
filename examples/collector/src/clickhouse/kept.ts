import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { dayOf } from "../stores/day-of.js";
import { facetsOf } from "../stores/facets-of.js";
import { isComplete } from "../stores/is-complete.js";
import type { Stored } from "../stores/judge.js";
import { scoreOf } from "../stores/score-of.js";

/** What sums are made of, of one record. */
export interface Kept extends Stored {
  readonly project: string;
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly touchpoint: string;
  readonly test: number;
  readonly complete: number;
  readonly at: number;
  readonly day: string;
  /** Names of its facets, JSON. */
  readonly facets: string;
  readonly "score.place": readonly number[];
  readonly "score.question": readonly string[];
  readonly "score.type": readonly string[];
  readonly "score.value": readonly number[];
}

/** The columns of `Kept`, as they are read. */
export const KEPT = `project, id, rev, fingerprint, kind, prompt, touchpoint, test, complete, at, day, facets,
  score.place, score.question, score.type, score.value`;

export function keptOf(project: string, { record, fingerprint, at }: Incoming): Kept {
  const { id, rev, kind, promptId: prompt, touchpoint, test } = record;
  const scores = answersOf(record).flatMap((answer, place) => {
    const value = scoreOf(answer);
    return value === null ? [] : [{ place, question: answer.question, type: answer.type, value }];
  });
  return {
    ...{ project, id, rev, fingerprint, kind, prompt, touchpoint: touchpoint.id },
    ...{ test: Number(test), complete: Number(isComplete(record)), at, day: dayOf(at) },
    facets: JSON.stringify(Object.keys(facetsOf(record))),
    "score.place": scores.map(({ place }) => place),
    "score.question": scores.map(({ question }) => question),
    "score.type": scores.map(({ type }) => type),
    "score.value": scores.map(({ value }) => value),
  };
}
