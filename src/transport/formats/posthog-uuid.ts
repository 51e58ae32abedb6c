import type { WireRecord } from "../../model/wire.js";

/**
 * A UUID for each revision of a record, the same whenever it is sent: PostHog tells by it what came twice. The
 * revision changes the last 32 of the random bits.
 */
export function uuidOf({ id, rev }: Pick<WireRecord, "id" | "rev">): string {
  const last = (Number.parseInt(id.slice(-8), 16) ^ rev) >>> 0;
  return id.slice(0, -8) + last.toString(16).padStart(8, "0");
}
