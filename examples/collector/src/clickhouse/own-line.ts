import type { Incoming } from "../store.js";
import { answersOf, type StoredRecord } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import { escaped } from "./quoted.js";

/** Columns in which each record differs from all others, in the order in which `ownLine` has them. */
export const OWN_COLUMNS = [
  ...["id", "rev", "fingerprint", "prompt", "at", "received_at", "anonymous", "user", "comment", "said", "body"],
];

/** What of a record's row is its own, as a line. Written straight away: as an object first it takes thrice as long. */
export function ownLine({ record, body, fingerprint, at, receivedAt }: Incoming): string {
  const { id, rev, promptId, respondent } = record;
  const { places, words } = commentsOf(record);
  const named = `${escaped(id)}\t${rev}\t${escaped(fingerprint)}\t${escaped(promptId)}`;
  const whose = `${escaped(respondent.anonymousId)}\t${escaped(respondent.userId ?? "")}`;
  return `${named}\t${at}\t${receivedAt}\t${whose}\t[${places}]\t[${words}]\t${escapedJson(body)}`;
}

/** Which of its answers are somebody's words, and those. */
function commentsOf(record: StoredRecord): { readonly places: string; readonly words: string } {
  const places: number[] = [];
  const words: string[] = [];
  for (const [place, answer] of answersOf(record).entries()) {
    const text = commentOf(answer);
    if (text === null) continue;
    places.push(place);
    words.push(`'${escaped(text)}'`);
  }
  return { places: places.join(), words: words.join() };
}

/** JSON has its own way to write what is special between tabs, but for these two; most records have neither. */
function escapedJson(json: string): string {
  return json.includes("\\") || json.includes("'") ? escaped(json) : json;
}
