import type { Store } from "../ports.js";
import { asCounters, counted } from "./counters.js";
import { asEntry, isTooOld } from "./entry.js";
import { COUNTERS, DEAD, QUEUED } from "./keys.js";

/**
 * Forgets what has become too old in a store that nobody sends from any more: that of a collector which is no longer
 * configured.
 *
 * @param now epoch milliseconds
 */
export async function sweep(store: Store, now: number): Promise<void> {
  const kept = [...(await store.list(QUEUED)), ...(await store.list(DEAD))];
  const keys = kept.flatMap(([key, value]) => {
    const entry = asEntry(value);
    return entry && isTooOld(entry, now) ? [key] : [];
  });
  if (!keys.length) return;
  await store.update([COUNTERS, ...keys], ([count, ...stored]) => {
    const queued = stored.flatMap((value, i) => (keys[i]?.startsWith(QUEUED) ? (asEntry(value) ?? []) : []));
    const bytes = queued.reduce((sum, entry) => sum - entry.bytes, 0);
    return {
      put: [[COUNTERS, counted(asCounters(count), { expired: queued.length, bytes })]],
      remove: keys,
      result: undefined,
    };
  });
}
