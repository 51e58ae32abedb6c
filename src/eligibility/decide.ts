import type { Decision, Gate, Situation } from "../model/gate.js";
import { canDraw } from "./can-draw.js";
import { consent } from "./consent.js";
import { cooldown } from "./cooldown.js";
import { EARLY_GATES } from "./early-gates.js";
import { groups } from "./groups.js";
import { judge } from "./judge.js";
import { onePrompt } from "./one-prompt.js";
import { perSession } from "./per-session.js";
import { quietPeriod } from "./quiet-period.js";
import { sampled } from "./sampled.js";
import { showRule } from "./show-rule.js";

/** In the order in which `explain()` lists them. */
const GATES: Readonly<Record<string, Gate>> = {
  ...EARLY_GATES,
  sampled,
  cooldown,
  showRule,
  groups,
  perSession,
  quietPeriod,
  onePrompt,
  canDraw,
};

/** What the visitor opens, or the host asks for, is limited by nothing else. */
const ALWAYS: Readonly<Record<string, Gate>> = { consent, onePrompt, canDraw };

/**
 * Whether this visitor may be asked now: every gate, open or shut, with its reason.
 *
 * @param asked the visitor opened the prompt, or the host said "now": only what always holds is looked at
 */
export function decide(situation: Situation, asked = false): Decision {
  return judge(asked ? ALWAYS : GATES, situation);
}
