import type { Stats } from "../model/stats.js";
import type { Store } from "../ports.js";
import { asCounters, queued } from "../queue/counters.js";
import { asEntry } from "../queue/entry.js";
import { COUNTERS, NOT_BEFORE, QUEUED } from "../queue/keys.js";

/**
 * The state of the queue, as the store has it.
 *
 * @param sender how sending goes, where anybody is sending
 * @param now epoch milliseconds
 */
export async function statsOf(
  store: Store,
  sender: Pick<Stats, "state" | "lastError">,
  now: number,
  online: boolean,
): Promise<Stats> {
  const [count, until] = await store.update([COUNTERS, NOT_BEFORE], (values) => ({ result: values }));
  const ages = (await store.list(QUEUED)).map(([, value]) => now - (asEntry(value)?.at ?? now));
  const counters = asCounters(count);
  return {
    ...counters,
    queued: queued(counters),
    ...(ages.length && { oldestMs: Math.max(0, ...ages) }),
    tier: store.tier,
    ...sender,
    ...(ages.length && !online && { state: "offline" as const }),
    ...(Number(until) > now && { notBefore: Number(until) }),
  };
}
