import { inTime } from "../lib/in-time.js";
import { utf8Length } from "../lib/utf8-length.js";
import type { Hook } from "../model/hooks.js";
import type { WireRecord } from "../model/wire.js";
import type { Clock } from "../ports.js";

const MAX_MS = 2_000;
/** As much as the queue takes. */
const MAX_BYTES = 48 * 1024;

/**
 * What a hook of the host's makes of a record: a copy goes in, and a copy of what comes out is the same record still.
 *
 * @returns nothing where the hook wants it withheld; rejects where it throws, hangs, or gives something else
 */
export async function callHook(hook: Hook, record: WireRecord, clock: Clock): Promise<WireRecord | undefined> {
  const made = await inTime(clock, MAX_MS, () => hook(JSON.parse(JSON.stringify(record))));
  if (made === null || made === undefined) return undefined;
  if (typeof made !== "object" || Array.isArray(made)) {
    throw new Error(`gave ${typeof made}, expected the record, or null to withhold it`);
  }
  const { id, rev, kind } = record;
  // What can't be stored, or is too long to be, is a failure of the hook's and no reason to lose the record.
  const text = JSON.stringify({ ...made, id, rev, kind });
  if (utf8Length(text) > MAX_BYTES) throw new Error(`gave more than ${MAX_BYTES} bytes`);
  return JSON.parse(text);
}
