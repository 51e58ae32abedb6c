import { inTime } from "../lib/in-time.js";
import type { Hook } from "../model/hooks.js";
import type { WireRecord } from "../model/wire.js";
import type { Clock } from "../ports.js";

const MAX_MS = 2_000;

/**
 * What a hook of the host's makes of a record: a copy goes in, and what comes out is the same record still.
 *
 * @returns nothing where the hook wants it withheld; rejects where it throws, hangs, or gives something else
 */
export async function callHook(hook: Hook, record: WireRecord, clock: Clock): Promise<WireRecord | undefined> {
  const made = await inTime(clock, MAX_MS, () => hook(JSON.parse(JSON.stringify(record))));
  if (made === null || made === undefined) return undefined;
  if (typeof made !== "object") throw new Error(`gave ${typeof made}, expected the record, or null to withhold it`);
  const { id, rev, kind } = record;
  return { ...made, id, rev, kind } as WireRecord;
}
