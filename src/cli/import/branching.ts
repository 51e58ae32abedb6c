import { byOneAnswer } from "./by-one-answer.js";
import { isSayable } from "./is-sayable.js";
import { leadsTo } from "./leads-to.js";
import type { Step } from "./step.js";
import { and, not, or, type Truth } from "./truth.js";

/**
 * Jumps, turned into what Earshot has: conditions.
 *
 * @param places questions and endings together
 * @returns when the flow comes to each place; `undefined` where Earshot can't say it
 */
export function branching(steps: readonly Step[], places: number): readonly (Truth | undefined)[] {
  return byOneAnswer(steps, places) ?? byRules(steps, places);
}

/** A question is asked unless one before it, that was asked, jumps over it. An ending is jumped to, or fallen into. */
function byRules(steps: readonly Step[], places: number): readonly (Truth | undefined)[] {
  const reached: (Truth | undefined)[] = [];
  const asked = (i: number) => reached[i] ?? true;

  for (let place = 0; place < places; place++) {
    const before = steps.slice(0, place);
    const truth =
      place < steps.length
        ? and(...before.map((step, i) => staysBefore(step, i, asked(i), place)))
        : or(...before.map((step, i) => leadsTo(step, i, asked(i), (to) => to === place)));
    reached.push(isSayable(truth) ? truth : undefined);
  }
  return reached;
}

function staysBefore(step: Step, i: number, asked: Truth, place: number): Truth {
  // Who was surely asked goes somewhere: then "at most 6" is said rather than "not at least 7".
  if (asked === true && step.domain) return leadsTo(step, i, asked, (to) => to <= place);
  return not(leadsTo(step, i, asked, (to) => to > place));
}
