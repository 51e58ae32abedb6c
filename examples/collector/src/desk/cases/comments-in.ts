import { answersOf, type StoredRecord } from "../../stored-record.js";
import { commentOf } from "../../stores/comment-of.js";

/** What somebody wrote to be read. */
export function commentsIn(record: StoredRecord): string[] {
  return answersOf(record).flatMap((answer) => commentOf(answer) ?? []);
}
