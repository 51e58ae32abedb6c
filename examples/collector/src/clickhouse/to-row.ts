import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import { facetsOf } from "../stores/facets-of.js";
import { keptOf } from "./kept.js";
import { type Tally, tallyColumns } from "./tally.js";

/** Which process wrote a row, and what for. */
export interface Mark {
  readonly writer: number;
  readonly sent: number;
  readonly generation: number;
}

/** The row of a record; its columns' names are the table's. */
export function toRow(project: string, item: Incoming, mark: Mark, tallies: readonly Tally[]) {
  const { record, receivedAt } = item;
  const { touchpoint, respondent } = record;
  const answers = answersOf(record);
  const comments = answers.flatMap((answer, place) => {
    const text = commentOf(answer);
    return text === null ? [] : [{ place, text }];
  });
  // Of a question that is in it twice, the later wording.
  const words = new Map(answers.flatMap(({ question, text }) => (text ? [[question, text] as const] : [])));
  const facets = facetsOf(record);
  return {
    ...keptOf(project, item),
    ...{ stage: touchpoint.stage, audience: touchpoint.audience, received_at: receivedAt },
    ...{ "word.question": [...words.keys()], "word.text": [...words.values()] },
    ...{ comment: comments.map(({ place }) => place), said: comments.map(({ text }) => text) },
    ...{ anonymous: respondent.anonymousId, user: respondent.userId ?? "" },
    ...{ "facet.by": Object.keys(facets), "facet.is": Object.values(facets) },
    ...mark,
    ...tallyColumns(tallies),
    body: JSON.stringify(record),
  };
}
