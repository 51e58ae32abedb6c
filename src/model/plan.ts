import type { Consent } from "./consent.js";
import type { Moment, Touchpoint } from "./touchpoint.js";
import type { Theme } from "./touchpoints-config.js";

/** A configuration made ready to listen by. What only asking needs is still as it was written. */
export interface Plan {
  readonly collector?: string;
  readonly key?: string;
  readonly test?: boolean;
  readonly consent: Consent;
  readonly debug: boolean;
  /** Facts that cost the page something, and whether any condition asks for them. */
  readonly wants: { readonly signals: boolean; readonly pages: boolean };
  /** By priority, highest first. */
  readonly moments: readonly PlannedMoment[];
  /** The whole configuration as it was written. */
  readonly written: object;
}

export interface PlannedMoment extends Moment {
  /** Its place in the configuration, for error messages: `touchpoints[2]`. */
  readonly path: string;
  readonly written: object;
  /** Whether the visitor opens it by a button on the edge of the page. */
  readonly tab: boolean;
}

/** So many prompts in so long a time, over all touchpoints of a group. */
export interface GroupLimit {
  readonly max: number;
  readonly perMs: number;
}

/** How often one visitor is asked, over all touchpoints. */
export interface Limits {
  readonly quietMs: number;
  readonly perSession: number;
  readonly groups: Readonly<Record<string, GroupLimit>>;
}

/** The rest of a configuration: what asking needs. */
export interface AskingPlan {
  readonly limits: Limits;
  readonly theme: Theme;
  /** BCP 47; `auto` is the page's own. */
  readonly locale: string;
  /** By priority, highest first. */
  readonly touchpoints: readonly Touchpoint[];
}
