import type { StoredRecord } from "../stored-record.js";

/** Whether it is a response that was answered to the end. */
export function isComplete(record: StoredRecord): boolean {
  return record.kind === "response" && record.complete;
}
