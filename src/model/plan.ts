import type { Touchpoint } from "./touchpoint.js";
import type { Theme } from "./touchpoints-config.js";

/** A configuration made ready: what was broken is left out, what was left out has its default. */
export interface Plan {
  readonly collector?: string;
  readonly key?: string;
  readonly quietMs: number;
  readonly perSession: number;
  readonly theme: Theme;
  readonly test?: boolean;
  /** By priority, highest first. */
  readonly touchpoints: readonly Touchpoint[];
}
