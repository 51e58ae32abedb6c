import { utf8Length } from "../lib/utf8-length.js";
import type { Store } from "../ports.js";
import { asCounters, counted, queued } from "./counters.js";
import type { DeadEntry } from "./entry.js";
import { COUNTERS, DEAD } from "./keys.js";

/** The reason of what no record can be read from. */
export const CORRUPT = "corrupt";
const MAX_CHARACTERS = 10_000;

/**
 * Puts aside what lies in the queue and is no record: other scripts of the page can write there, and disks fail. Under
 * its whole key, so that a second copy of the record that it may have been can take its place.
 *
 * @param all keys of everything in the queue, those that aren't records among them
 * @returns how many there were
 */
export function setAsideCorrupt(
  store: Store,
  corrupt: readonly string[],
  all: readonly string[],
  now: number,
): Promise<number> {
  return store.update([COUNTERS, ...all], ([count, ...stored]) => {
    const there = all.flatMap((key, i) => (stored[i] === undefined ? [] : [{ key, value: stored[i] }]));
    const found = there.filter(({ key }) => corrupt.includes(key));
    if (!found.length) return { result: 0 };
    const counters = asCounters(count);
    // What nobody has counted was put there by somebody else.
    const foreign = Math.min(found.length, Math.max(0, there.length - queued(counters)));
    const letters = found.map(({ key, value }): [string, DeadEntry] => [DEAD + key, letterOf(key, value, now)]);
    const sums = counted(counters, { submitted: foreign, rejected: found.length });
    return {
      put: [[COUNTERS, { ...sums, estimated: true }], ...letters],
      remove: found.map(({ key }) => key),
      result: found.length,
    };
  });
}

function letterOf(id: string, value: unknown, now: number): DeadEntry {
  const body = textOf(value).slice(0, MAX_CHARACTERS);
  return { v: 2, id, rev: 0, body, bytes: utf8Length(body), at: now, tries: 0, nextAt: 0, code: CORRUPT, diedAt: now };
}

/** JSON of what was found, which may be anything that a browser can store. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
