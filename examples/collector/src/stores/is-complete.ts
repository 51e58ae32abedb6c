import type { WireRecord } from "earshot/schema";

/** Whether it is a response that was answered to the end. */
export function isComplete(record: WireRecord): boolean {
  return record.kind === "response" && record.complete;
}
