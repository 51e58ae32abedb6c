import type { Outcome } from "../../model/outcome.js";
import type { Duration } from "../../model/touchpoints-config.js";

/** How long a touchpoint rests after each outcome unless it says otherwise. */
export const DEFAULT_REST: Readonly<Record<Outcome, Duration>> = {
  answered: "90d",
  dismissed: "30d",
  ignored: "7d",
  snoozed: "1d",
};
