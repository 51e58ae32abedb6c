import type { EarlySituation, Gate } from "../model/gate.js";
import { audience } from "./audience.js";
import { consent } from "./consent.js";

/** What can be told before anything more is loaded: most moments end here. */
export const EARLY_GATES: Readonly<Record<string, Gate<EarlySituation>>> = { consent, audience };
