import type { Store } from "../store.js";
import type { Metrics } from "./create-metrics.js";

/** The same `append`, with a watch held beside it. */
export function measured(store: Store, { committed, commitFailed }: Metrics): Store["append"] {
  // Not by `async`: that would hold on to the items until they are stored.
  return (project, items) => {
    const startedAt = performance.now();
    return store.append(project, items).then(
      (results) => {
        committed((performance.now() - startedAt) / 1_000);
        return results;
      },
      (error) => {
        commitFailed();
        throw error;
      },
    );
  };
}
