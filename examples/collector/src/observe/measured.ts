import type { Store } from "../store.js";
import type { Metrics } from "./create-metrics.js";

/** The same `append`, with a watch held beside it. */
export function measured(store: Store, { committed, commitFailed }: Metrics): Store["append"] {
  return async (project, items) => {
    const startedAt = performance.now();
    try {
      const results = await store.append(project, items);
      committed((performance.now() - startedAt) / 1_000);
      return results;
    } catch (error) {
      commitFailed();
      throw error;
    }
  };
}
