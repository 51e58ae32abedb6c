import type { Path } from "./finding.js";
import { valueAt } from "./value-at.js";

/** Where the touchpoints are, whatever they look like. */
export function touchpointPaths(config: unknown): Path[] {
  const touchpoints = valueAt(config, ["touchpoints"]);
  return Array.isArray(touchpoints) ? touchpoints.map((_, i) => ["touchpoints", i]) : [];
}
