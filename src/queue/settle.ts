import type { ItemResult } from "../model/wire.js";
import type { Store } from "../ports.js";
import { asCounters, counted } from "./counters.js";
import { EXPIRED, trimDead } from "./dead.js";
import { asEntry, type DeadEntry, type Sent } from "./entry.js";
import { COUNTERS, DEAD, QUEUED, SETTLED } from "./keys.js";
import { alsoSettled } from "./revision.js";

/** What became of the records of one reply. */
export interface Settled {
  readonly delivered: readonly string[];
  /** Put aside, with the reason. */
  readonly dead: readonly ItemResult[];
}

/**
 * Forgets what was acknowledged, in exactly the revision that was sent; puts aside what never will be. Any other word
 * settles nothing.
 */
export async function settle(
  store: Store,
  sent: readonly Pick<Sent, "id" | "rev">[],
  results: readonly ItemResult[],
  now: number,
): Promise<Settled> {
  const verdicts = new Map(results.map((result) => [result.id, result]));
  const settled = await store.update(
    [COUNTERS, SETTLED, ...sent.map(({ id }) => QUEUED + id)],
    ([count, last, ...stored]) => {
      const delivered: string[] = [];
      const dead: ItemResult[] = [];
      const letters: [string, DeadEntry][] = [];
      let counters = asCounters(count);

      sent.forEach(({ id, rev }, i) => {
        const entry = asEntry(stored[i]);
        const verdict = verdicts.get(id);
        // Answered further while it was on its way, or settled by another tab: not ours to forget.
        if (!verdict || !entry || entry.rev !== rev) return;
        const { status, code = status } = verdict;
        const fate = status === "rejected" && code === EXPIRED ? EXPIRED : FATES[status];
        if (!fate) return;
        counters = counted(counters, { [fate]: 1, bytes: -entry.bytes });
        if (status !== "rejected") delivered.push(id);
        else {
          dead.push({ ...verdict, code });
          letters.push([DEAD + id, { ...entry, code, diedAt: now }]);
        }
      });

      const ids = [...delivered, ...dead.map(({ id }) => id)];
      const gone = sent.filter(({ id }) => ids.includes(id));
      if (!gone.length) return { result: { delivered, dead } };
      return {
        put: [[COUNTERS, counters], [SETTLED, alsoSettled(last, gone)], ...letters],
        remove: ids.map((id) => QUEUED + id),
        result: { delivered, dead },
      };
    },
  );
  if (settled.dead.length) await trimDead(store, now);
  return settled;
}

/** The last word on a record; at any other it is tried again later. */
const FATES: Readonly<Partial<Record<string, "delivered" | "rejected" | "erased">>> = {
  accepted: "delivered",
  duplicate: "delivered",
  erased: "erased",
  rejected: "rejected",
};

/** Whether a word of the collector settles a record. */
export function isFinal({ status }: ItemResult): boolean {
  return FATES[status] !== undefined;
}
