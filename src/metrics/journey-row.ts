import type { FunnelCounts } from "./funnel.js";
import type { Histogram } from "./histogram.js";
import type { Valences } from "./valences.js";

/** A touchpoint's counts, as a few GROUP BYs give them. */
export interface JourneyRow {
  readonly id: string;
  /** Where on the journey it lies: one of the eight stages, or a word of your own. */
  readonly stage: string;
  /** Of the question that the touchpoint is judged by; absent where none asks for a score. */
  readonly score?: { readonly metric: "nps" | "csat" | "ces"; readonly histogram: Histogram };
  /** Of its question for an emotion. Where there is no score, it is judged by this. */
  readonly emotion?: { readonly histogram: Histogram; readonly valences?: Valences };
  readonly funnel?: FunnelCounts;
}
