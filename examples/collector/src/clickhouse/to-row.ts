import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import type { Stored } from "../stores/judge.js";
import { LIKENESS_COLUMNS, likenessOf, type NamedLikeness } from "./likeness.js";

/** Columns of a row in which each record differs from all others; their names are the table's. */
export interface OwnColumns extends Stored {
  readonly id: string;
  readonly prompt: string;
  readonly at: number;
  readonly received_at: number;
  readonly anonymous: string;
  readonly user: string;
  readonly comment: readonly number[];
  readonly said: readonly string[];
  readonly body: string;
}

/** The row of a record, but for what it adds to the sums. */
export interface Row extends OwnColumns, NamedLikeness {}

/** Of a record's row: those of `ownColumns`, and then those of its likeness. */
export const ROW_COLUMNS: readonly (keyof Row)[] = [
  ...(["id", "rev", "fingerprint", "prompt", "at", "received_at"] as const),
  ...(["anonymous", "user", "comment", "said", "body"] as const),
  ...LIKENESS_COLUMNS,
];

export function ownColumns({ record, fingerprint, at, receivedAt }: Incoming): OwnColumns {
  const comments = answersOf(record).flatMap((answer, place) => {
    const text = commentOf(answer);
    return text === null ? [] : [{ place, text }];
  });
  return {
    id: record.id,
    rev: record.rev,
    fingerprint,
    prompt: record.promptId,
    at,
    received_at: receivedAt,
    anonymous: record.respondent.anonymousId,
    user: record.respondent.userId ?? "",
    comment: comments.map(({ place }) => place),
    said: comments.map(({ text }) => text),
    body: JSON.stringify(record),
  };
}

export function toRow(project: string, item: Incoming): Row {
  return { ...ownColumns(item), ...likenessOf(project, item) };
}
