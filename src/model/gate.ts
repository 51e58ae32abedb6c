import type { Facts } from "./condition.js";
import type { Consent } from "./consent.js";
import type { History } from "./history.js";
import type { Limits } from "./plan.js";
import type { Touchpoint } from "./touchpoint.js";

/** What holds of a touchpoint before anybody is to be asked. */
export interface Standing {
  readonly touchpoint: Touchpoint;
  readonly facts: Facts;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly consent: Consent;
  /** How much of it is enough. Default: all, `granted`. */
  readonly consentNeeded?: Consent | undefined;
  /** Whether answers are flagged as tests. */
  readonly test: boolean;
}

/** All that a gate may look at. */
export interface Situation extends Standing {
  readonly pageVisible: boolean;
  readonly history: History;
  /** Who would be asked: the user where one is known, else the anonymous visitor. */
  readonly respondent: string;
  readonly limits: Limits;
  /** On this page or in another tab. */
  readonly promptOpen: boolean;
  /** False when what draws the prompt could not be had. */
  readonly canDraw: boolean;
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
export type Gate<S = Situation> = (situation: S) => Omit<Verdict, "gate">;

/** All verdicts on one touchpoint, and what they come to. */
export interface Decision {
  readonly touchpoint: string;
  readonly eligible: boolean;
  readonly verdicts: readonly Verdict[];
  /** The earliest time at which the touchpoint could show; absent when time alone won't do it. */
  readonly nextAt?: number;
}

/** A decision in words. */
export interface Explanation extends Decision {
  /** What it comes to: "Not now: it was dismissed on 3 November 2026 and rests for 30 days." */
  readonly says: string;
  readonly verdicts: readonly (Verdict & { readonly says: string })[];
}
