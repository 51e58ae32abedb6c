import type { Explanation } from "../../../src/model/gate.js";
import type { State } from "../../../src/model/history.js";
import type { Limits } from "../../../src/model/plan.js";
import type { Stats } from "../../../src/model/stats.js";
import type { Touchpoint } from "../../../src/model/touchpoint.js";
import type { Respondent } from "../../../src/model/wire.js";

/** All that the inspector shows, as it was at one moment. */
export interface Report {
  /** Epoch milliseconds. */
  readonly now: number;
  /** By priority, highest first. */
  readonly touchpoints: readonly Inspected[];
  readonly limits: Limits;
  readonly who: Respondent;
  readonly state: State;
  readonly stats: Stats;
  /** What the conditions ask about, and what was set by hand. */
  readonly facts: readonly SeenFact[];
  readonly logged: readonly string[];
}

export interface Inspected {
  readonly touchpoint: Touchpoint;
  readonly explanation: Explanation;
}

export interface SeenFact {
  readonly name: string;
  readonly value: unknown;
  /** Set by hand, so not what it really is. */
  readonly isSet: boolean;
}
