import type { Incoming } from "../store.js";
import { commentOf } from "../stores/comment-of.js";
import { dayOf } from "../stores/day-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";

/** A record on its way into one project. */
export interface Entry {
  readonly project: string;
  readonly item: Incoming;
}

/** The row of a record; its columns' names are the table's. */
export function toRecordRow({ project, item: { record, fingerprint, at, receivedAt } }: Entry) {
  const { id, rev, kind, promptId: prompt, touchpoint, test } = record;
  const named = { project, id, rev, fingerprint, kind, prompt, touchpoint: touchpoint.id, test };
  return { ...named, complete: isComplete(record), at, received_at: receivedAt, body: record };
}

/** One row for each of its answers. */
export function toAnswerRows({ project, item: { record, at } }: Entry) {
  if (record.kind !== "response") return [];
  const shared = {
    project,
    record: record.id,
    touchpoint: record.touchpoint.id,
    test: record.test,
    at,
    day: dayOf(at),
  };
  return record.answers.map((answer, place) => {
    const { question, type } = answer;
    return { ...shared, place, question, type, score: scoreOf(answer), comment: commentOf(answer) };
  });
}

/** What the records call their touchpoints: the newest word on each. */
export function toTouchpointRows(entries: readonly Entry[]) {
  return newest(
    entries.map(({ project, item: { record, at } }) => {
      const { id, stage, audience } = record.touchpoint;
      return { key: [project, id], row: { project, id, stage, at, audience } };
    }),
  );
}

/** How the records word their questions: the newest word on each. */
export function toQuestionRows(entries: readonly Entry[]) {
  return newest(
    entries.flatMap(({ project, item: { record, at } }) => {
      const touchpoint = record.touchpoint.id;
      return (record.kind === "response" ? record.answers : []).flatMap(({ question: id, text }) =>
        text ? [{ key: [project, touchpoint, id], row: { project, touchpoint, id, text, at } }] : [],
      );
    }),
  );
}

function newest<Row extends { readonly at: number }>(rows: readonly { readonly key: unknown; readonly row: Row }[]) {
  const byKey = new Map<string, Row>();
  for (const { key, row } of rows) {
    const name = JSON.stringify(key);
    const before = byKey.get(name);
    if (!before || row.at >= before.at) byKey.set(name, row);
  }
  return [...byKey.values()];
}
