import type { Facts } from "./condition.js";
import type { History } from "./history.js";
import type { Touchpoint } from "./touchpoint.js";

/** All that a gate may look at. */
export interface Situation {
  readonly touchpoint: Touchpoint;
  readonly facts: Facts;
  readonly history: History;
  readonly limits: { readonly quietMs: number; readonly perSession: number };
  /** Epoch milliseconds. */
  readonly now: number;
  readonly pageVisible: boolean;
  readonly promptOpen: boolean;
}

/** What a gate says: whether it lets the touchpoint through, and why. */
export interface Verdict {
  readonly gate: string;
  readonly pass: boolean;
  readonly actual: unknown;
  readonly expected: unknown;
  /** The earliest time at which this gate could open; epoch milliseconds. Absent when time alone won't open it. */
  readonly nextAt?: number;
}

/** One rule of eligibility. */
export type Gate = (situation: Situation) => Omit<Verdict, "gate">;

/** All verdicts on one touchpoint, and what they come to. */
export interface Decision {
  readonly touchpoint: string;
  readonly eligible: boolean;
  readonly verdicts: readonly Verdict[];
  /** The earliest time at which the touchpoint could show; absent when time alone won't do it. */
  readonly nextAt?: number;
}
