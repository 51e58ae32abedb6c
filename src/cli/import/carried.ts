import type { Theme, TouchpointConfig } from "../../model/touchpoints-config.js";
import type { Losses } from "./create-losses.js";

/** One survey as a touchpoint, and what it asks of the parts that all touchpoints share. */
export interface Carried {
  readonly touchpoint: TouchpointConfig;
  /** Where the survey stood in the export. */
  readonly path: string;
  readonly losses: Losses;
  /** Days without any prompt before this one. */
  readonly quietDays: number;
  /** Where that stood. */
  readonly quietPath: string;
  /** How often in all it may be shown; counted by a limit group of its own. */
  readonly shownAtMost?: number;
  readonly theme?: Theme;
  /** Where its colour stood. */
  readonly themePath: string;
}
