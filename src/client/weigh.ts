import { decide } from "../eligibility/decide.js";
import { refuse } from "../eligibility/refuse.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Decision, Situation } from "../model/gate.js";
import type { History } from "../model/history.js";
import { createFlow } from "../prompt/create-flow.js";
import { askedAt, timesOf } from "./asked-at.js";

const NOTHING_TO_ASK = { gate: "questions", actual: "none applies", expected: "one to begin with" };

/**
 * Whether a touchpoint may be shown: what its gates say, with the past as the history knows it, and whether any of its
 * questions applies.
 *
 * @param asked the visitor opened the prompt, or the host said "now"
 */
export function weigh(given: Situation, asked = false): Decision {
  const situation = { ...given, facts: withPast(given.facts, given.history) };
  const decision = decide(situation, asked);
  const first = createFlow(situation.touchpoint, situation.facts).next(undefined, {});
  return first ? decision : refuse(decision, NOTHING_TO_ASK);
}

/** What the history knows better than the copy of it that the page has. */
function withPast(facts: Facts, history: History): Facts {
  return (name) => {
    const asked = restOf("asked.", name);
    if (asked !== undefined) return askedAt(timesOf(history), asked, 0);
    const answered = restOf("answered.", name);
    return answered === undefined ? facts(name) : askedAt(timesOf(history), answered, 1);
  };
}
