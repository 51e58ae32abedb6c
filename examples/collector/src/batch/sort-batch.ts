import type { Envelope, ItemResult, WireRecord } from "earshot/schema";
import type { Incoming } from "../store.js";
import { checkItem } from "./check-item.js";
import { fingerprintOf } from "./fingerprint-of.js";
import { happenedAt } from "./happened-at.js";

/** What of a batch can be stored, and what can't: each id in one of the two, once. */
export interface Sorted {
  readonly valid: readonly Incoming[];
  readonly rejected: readonly ItemResult[];
}

/** Checks each item on its own, and keeps the highest `rev` of an id that comes more than once. */
export async function sortBatch({ batch, sentAt }: Envelope, receivedAt: number): Promise<Sorted> {
  const valid = new Map<string, WireRecord>();
  const rejected = new Map<string, ItemResult>();
  for (const item of batch) {
    const checked = checkItem(item);
    if ("rejected" in checked) {
      rejected.set(checked.rejected.id, checked.rejected);
      continue;
    }
    const { record } = checked;
    const before = valid.get(record.id);
    if (!before || before.rev < record.rev) valid.set(record.id, record);
  }
  for (const id of valid.keys()) rejected.delete(id);

  const incoming: Incoming[] = [];
  for (const record of valid.values()) {
    const body = JSON.stringify(record);
    const fingerprint = fingerprintOf(body);
    incoming.push({
      record,
      body,
      fingerprint: typeof fingerprint === "string" ? fingerprint : await fingerprint,
      at: happenedAt(record.at, sentAt, receivedAt),
      receivedAt,
    });
  }
  return { valid: incoming, rejected: [...rejected.values()] };
}
