import type { Store } from "../../../examples/collector/src/index.js";
import { response } from "../records.js";
import { incoming } from "./incoming.js";

const LANES = 8;

/** Appends records as fast as they are taken, and knows of each whether it was acknowledged. */
export function keepAppending(store: Store, project: string) {
  const acknowledged = new Set<string>();
  let rejected = 0;
  let sinceRejected = 0;
  let ended = false;

  async function lane(): Promise<void> {
    while (!ended) {
      const items = Array.from({ length: 5 }, () => incoming(response(9, "hm")));
      try {
        await store.append(project, items);
        for (const { record } of items) acknowledged.add(record.id);
        sinceRejected += items.length;
      } catch {
        rejected += 1;
        sinceRejected = 0;
      }
    }
  }
  const lanes = Array.from({ length: LANES }, lane);

  return {
    acknowledged: acknowledged as ReadonlySet<string>,
    rejected: () => rejected,
    /** Acknowledged since the last rejection. */
    sinceRejected: () => sinceRejected,
    async end(): Promise<void> {
      ended = true;
      await Promise.all(lanes);
    },
  };
}
