import type { ItemResult, WireRecord } from "../../src/model/wire.js";
import type { Store } from "../../src/ports.js";
import { accept } from "../../src/queue/accept.js";
import { claim } from "../../src/queue/claim.js";
import { asCounters, type Counters, queued } from "../../src/queue/counters.js";
import type { Entry } from "../../src/queue/entry.js";
import { settle } from "../../src/queue/settle.js";

export const NOW = Date.UTC(2026, 0, 1);

/** The queue in a store, as one page works with it. */
export function queueOn(store: Store, me = "page") {
  const counters = (): Promise<Counters> => store.update(["m/counters"], ([count]) => ({ result: asCounters(count) }));
  return {
    store,
    put: (record: WireRecord, now = NOW) => accept(store, record, now),
    claim: (now = NOW) => claim(store, me, now),
    async due(now = NOW): Promise<readonly Entry[]> {
      return (await claim(store, me, now)).due;
    },
    settle: (sent: readonly Pick<Entry, "id" | "rev">[], results: readonly ItemResult[], now = NOW) =>
      settle(store, sent, results, now),
    counters,
    queued: async () => queued(await counters()),
    keys: async (prefix = "") => (await store.list(prefix)).map(([key]) => key),
    write: (...put: (readonly [string, unknown])[]) => store.update([], () => ({ put, result: undefined })),
  };
}
