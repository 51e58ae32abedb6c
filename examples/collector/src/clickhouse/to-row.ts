import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import { dayOf } from "../stores/day-of.js";
import { facetsOf } from "../stores/facets-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";
import type { Kept } from "./kept.js";

/** The row of a record, but for what it adds to the sums; its columns' names are the table's. */
export interface Row extends Kept {
  readonly stage: string;
  readonly audience: string;
  readonly received_at: number;
  readonly anonymous: string;
  readonly user: string;
  readonly "word.question": readonly string[];
  readonly "word.text": readonly string[];
  readonly comment: readonly number[];
  readonly said: readonly string[];
  readonly body: string;
}

/** In the order in which `toRow` has them. */
export const ROW_COLUMNS: readonly (keyof Row)[] = [
  ...(["project", "id", "rev", "fingerprint", "kind", "prompt", "touchpoint", "stage", "audience"] as const),
  ...(["test", "complete", "at", "received_at", "day", "anonymous", "user", "facet.by", "facet.is", "facets"] as const),
  ...(["score.place", "score.question", "score.type", "score.value", "word.question", "word.text"] as const),
  ...(["comment", "said", "body"] as const),
];

/** What of a row is needed until it is sent: thousands wait at the same time, and what waits costs the most. */
export type Counted = Kept & Pick<Row, "stage" | "audience" | "word.question" | "word.text">;

export function countedOf(row: Row): Counted {
  return {
    project: row.project,
    id: row.id,
    rev: row.rev,
    fingerprint: row.fingerprint,
    kind: row.kind,
    prompt: row.prompt,
    touchpoint: row.touchpoint,
    stage: row.stage,
    audience: row.audience,
    test: row.test,
    complete: row.complete,
    at: row.at,
    day: row.day,
    facets: row.facets,
    "facet.by": row["facet.by"],
    "facet.is": row["facet.is"],
    "score.place": row["score.place"],
    "score.question": row["score.question"],
    "score.type": row["score.type"],
    "score.value": row["score.value"],
    "word.question": row["word.question"],
    "word.text": row["word.text"],
  };
}

export function toRow(project: string, { record, fingerprint, at, receivedAt }: Incoming): Row {
  const { touchpoint, respondent } = record;
  const facets = facetsOf(record);
  const by = Object.keys(facets);
  const answers = answersOf(record);
  const scores = answers.flatMap((answer, place) => {
    const value = scoreOf(answer);
    return value === null ? [] : [{ place, value, question: answer.question, type: answer.type }];
  });
  const comments = answers.flatMap((answer, place) => {
    const text = commentOf(answer);
    return text === null ? [] : [{ place, text }];
  });
  // Of a question that is in it twice, the later wording.
  const words = new Map<string, string>();
  for (const { question, text } of answers) if (text) words.set(question, text);

  // All at once: put together of parts, an object of so many members takes ten times as long.
  return {
    project,
    id: record.id,
    rev: record.rev,
    fingerprint,
    kind: record.kind,
    prompt: record.promptId,
    touchpoint: touchpoint.id,
    stage: touchpoint.stage,
    audience: touchpoint.audience,
    test: Number(record.test),
    complete: Number(isComplete(record)),
    at,
    received_at: receivedAt,
    day: dayOf(at),
    anonymous: respondent.anonymousId,
    user: respondent.userId ?? "",
    "facet.by": by,
    "facet.is": Object.values(facets),
    facets: JSON.stringify(by),
    "score.place": scores.map(({ place }) => place),
    "score.question": scores.map(({ question }) => question),
    "score.type": scores.map(({ type }) => type),
    "score.value": scores.map(({ value }) => value),
    "word.question": [...words.keys()],
    "word.text": [...words.values()],
    comment: comments.map(({ place }) => place),
    said: comments.map(({ text }) => text),
    body: JSON.stringify(record),
  };
}
