import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { dayOf } from "../stores/day-of.js";
import { facetsOf } from "../stores/facets-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";
import type { Facets } from "./facets.js";

/** What records are counted by, which thousands have alike; columns of their rows. */
export interface Likeness extends Facets {
  readonly project: string;
  readonly kind: string;
  readonly touchpoint: string;
  readonly test: number;
  readonly complete: number;
  readonly day: string;
  /** Names of its facets, JSON. */
  readonly facets: string;
  readonly "score.place": readonly number[];
  readonly "score.question": readonly string[];
  readonly "score.type": readonly string[];
  readonly "score.value": readonly number[];
}

/** With the names of the touchpoint and its questions. */
export interface NamedLikeness extends Likeness {
  readonly stage: string;
  readonly audience: string;
  readonly "word.question": readonly string[];
  readonly "word.text": readonly string[];
}

/** In the order in which `likenessOf` has them. */
export const LIKENESS_COLUMNS: readonly (keyof NamedLikeness)[] = [
  ...(["project", "kind", "touchpoint", "test", "complete", "day", "facets", "facet.by", "facet.is"] as const),
  ...(["score.place", "score.question", "score.type", "score.value"] as const),
  ...(["stage", "audience", "word.question", "word.text"] as const),
];

export function likenessOf(project: string, { record, at }: Incoming): NamedLikeness {
  const { touchpoint } = record;
  const facets = facetsOf(record);
  const by = Object.keys(facets);
  const answers = answersOf(record);
  const scores = answers.flatMap((answer, place) => {
    const value = scoreOf(answer);
    return value === null ? [] : [{ place, value, question: answer.question, type: answer.type }];
  });
  // Of a question that is in it twice, the later wording.
  const words = new Map<string, string>();
  for (const { question, text } of answers) if (text) words.set(question, text);

  return {
    project,
    kind: record.kind,
    touchpoint: touchpoint.id,
    test: Number(record.test),
    complete: Number(isComplete(record)),
    day: dayOf(at),
    facets: JSON.stringify(by),
    "facet.by": by,
    "facet.is": Object.values(facets),
    "score.place": scores.map(({ place }) => place),
    "score.question": scores.map(({ question }) => question),
    "score.type": scores.map(({ type }) => type),
    "score.value": scores.map(({ value }) => value),
    stage: touchpoint.stage,
    audience: touchpoint.audience,
    "word.question": [...words.keys()],
    "word.text": [...words.values()],
  };
}
