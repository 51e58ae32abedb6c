import type { EarlySituation, Gate } from "../model/gate.js";
import { audience } from "./audience.js";
import { consent } from "./consent.js";
import { dates } from "./dates.js";
import { enabled } from "./enabled.js";
import { pageVisible } from "./page-visible.js";
import { testMode } from "./test-mode.js";

/** What can be told before anything more is loaded: most moments end here. */
export const EARLY_GATES: Readonly<Record<string, Gate<EarlySituation>>> = {
  enabled,
  dates,
  consent,
  testMode,
  pageVisible,
  audience,
};
