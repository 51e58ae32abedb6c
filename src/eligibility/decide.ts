import type { Decision, Gate, Situation, Standing } from "../model/gate.js";
import { audience } from "./audience.js";
import { canDraw } from "./can-draw.js";
import { consent } from "./consent.js";
import { cooldown } from "./cooldown.js";
import { dates } from "./dates.js";
import { enabled } from "./enabled.js";
import { groups } from "./groups.js";
import { judge } from "./judge.js";
import { onePrompt } from "./one-prompt.js";
import { pageVisible } from "./page-visible.js";
import { perSession } from "./per-session.js";
import { quietPeriod } from "./quiet-period.js";
import { sampled } from "./sampled.js";
import { showRule } from "./show-rule.js";
import { testMode } from "./test-mode.js";

/** In the order in which `explain()` lists them. */
const GATES: Readonly<Record<string, Gate>> = {
  enabled,
  dates,
  consent,
  testMode,
  pageVisible,
  audience,
  sampled,
  cooldown,
  showRule,
  groups,
  perSession,
  quietPeriod,
  onePrompt,
  canDraw,
};

/** What the visitor opens, or the host asks for, is limited by nothing else: not by how often, nor by who it is. */
const ALWAYS: Readonly<Record<string, Gate>> = { enabled, dates, consent, testMode, onePrompt, canDraw };

/** What must hold of a button on the edge of the page, which is there before anybody asks. */
const STANDING: Readonly<Record<string, Gate<Standing>>> = { enabled, dates, consent, testMode, audience };

/** Whether a touchpoint that the visitor opens may be there to be opened. */
export function mayStand(situation: Standing): boolean {
  return judge(STANDING, situation).eligible;
}

/**
 * Whether this visitor may be asked now: every gate, open or shut, with its reason.
 *
 * @param asked the visitor opened the prompt, or the host said "now": only what always holds is looked at
 */
export function decide(situation: Situation, asked = false): Decision {
  return judge(asked ? ALWAYS : GATES, situation);
}
