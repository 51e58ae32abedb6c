import type { Store } from "../ports.js";
import { asCounters, counted } from "./counters.js";
import { asEntry, type DeadEntry } from "./entry.js";
import { COUNTERS, DEAD, QUEUED } from "./keys.js";

/** The reason of what has become too old. */
export const EXPIRED = "expired";

const MAX_DEAD = 20;
const MAX_AGE_MS = 7 * 86_400_000;

/** What was put aside, oldest first. */
export async function deadLetters(store: Store): Promise<readonly DeadEntry[]> {
  const stored = await store.list(DEAD);
  return stored.flatMap(([, value]) => {
    const entry = asEntry(value);
    const { code, diedAt } = Object(value);
    return entry ? [{ ...entry, code: String(code), diedAt: Number(diedAt ?? 0) }] : [];
  });
}

/** Forgets what was put aside too long ago, and the oldest where there is too much of it. */
export async function trimDead(store: Store, now: number): Promise<void> {
  const dead = [...(await deadLetters(store))].sort((a, b) => a.diedAt - b.diedAt);
  const gone = dead.filter(({ diedAt }, i) => now - diedAt > MAX_AGE_MS || i < dead.length - MAX_DEAD);
  const remove = gone.map(({ id }) => DEAD + id);
  if (remove.length) await store.update([], () => ({ remove, result: undefined }));
}

/**
 * Puts one back into the queue, to be tried as if for the first time.
 *
 * @returns whether it was there
 */
export function revive(store: Store, id: string, now: number): Promise<boolean> {
  return store.update([DEAD + id, QUEUED + id, COUNTERS], ([stored, queued, count]) => {
    const entry = asEntry(stored);
    if (!entry || queued) return { result: false };
    const how = Object(stored).code === EXPIRED ? "expired" : "rejected";
    const counters = counted(asCounters(count), { [how]: -1, bytes: entry.bytes });
    return {
      put: [
        [QUEUED + id, { ...entry, at: now, tries: 0, nextAt: 0 }],
        [COUNTERS, counters],
      ],
      remove: [DEAD + id],
      result: true,
    };
  });
}
