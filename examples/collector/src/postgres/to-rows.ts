import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import { dayOf } from "../stores/day-of.js";
import { facetsOf } from "../stores/facets-of.js";
import { isComplete } from "../stores/is-complete.js";
import { scoreOf } from "../stores/score-of.js";

/** A record on its way into one project. */
export interface Entry {
  readonly project: string;
  readonly item: Incoming;
}

/** The row of a record; its columns' names are the table's. */
export function toRecordRow({ project, item: { record, fingerprint, at, receivedAt } }: Entry) {
  const { id, rev, kind, promptId: prompt, touchpoint, test, respondent } = record;
  const named = { project, id, rev, fingerprint, kind, prompt, touchpoint: touchpoint.id, test };
  const whose = { anonymous_id: respondent.anonymousId, user_id: respondent.userId };
  const facets = facetsOf(record);
  return { ...named, complete: isComplete(record), at, received_at: receivedAt, body: record, ...whose, facets };
}

/** One row for each of its answers. */
export function toAnswerRows({ project, item: { record, at } }: Entry) {
  const { id, touchpoint, test } = record;
  const shared = { project, record: id, touchpoint: touchpoint.id, test, at, day: dayOf(at) };
  return answersOf(record).map((answer, place) => {
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
      return answersOf(record).flatMap(({ question: id, text }) =>
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
