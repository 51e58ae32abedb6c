import type { Decision, Gate, Situation } from "../model/gate.js";
import { audience } from "./audience.js";
import { cooldown } from "./cooldown.js";
import { onePrompt } from "./one-prompt.js";
import { pageVisible } from "./page-visible.js";
import { perSession } from "./per-session.js";
import { quietPeriod } from "./quiet-period.js";
import { sampled } from "./sampled.js";
import { showRule } from "./show-rule.js";

/** In the order in which `explain()` lists them. */
const GATES: Readonly<Record<string, Gate>> = {
  pageVisible,
  audience,
  sampled,
  cooldown,
  showRule,
  perSession,
  quietPeriod,
  onePrompt,
};

/** What the visitor opens, or the host asks for, is limited by nothing but another prompt on the page. */
const ALWAYS = ["onePrompt"];

/**
 * Whether this visitor may be asked now: every gate, open or shut, with its reason.
 *
 * @param asked the visitor opened the prompt, or the host said "now": only what always holds is looked at
 */
export function decide(situation: Situation, asked = false): Decision {
  const verdicts = Object.entries(GATES)
    .filter(([gate]) => !asked || ALWAYS.includes(gate))
    .map(([gate, rule]) => ({ gate, ...rule(situation) }));

  const shut = verdicts.filter((verdict) => !verdict.pass);
  const times = shut.map((verdict) => verdict.nextAt ?? Number.POSITIVE_INFINITY);
  const nextAt = Math.max(situation.now, ...times);
  return {
    touchpoint: situation.touchpoint.id,
    eligible: shut.length === 0,
    verdicts,
    ...(Number.isFinite(nextAt) && { nextAt }),
  };
}
