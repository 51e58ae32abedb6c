import { holds } from "../../lib/holds.js";
import type { Jump, Step } from "./step.js";
import { and, not, or, type Truth } from "./truth.js";

/**
 * When a step is asked and its answer leads to such a place.
 *
 * @param asked when the step itself is asked
 */
export function leadsTo(step: Step, place: number, asked: Truth, accepts: (to: number) => boolean): Truth {
  const { id, answered, domain } = step;
  const onward: Jump = { to: place + 1 };
  const wasAsked = answered && typeof asked === "object" ? { [`answer.${id}`]: { exists: true } } : asked;

  if (domain && goesByItself(step)) {
    const values = domain.values.filter((value) => {
      const { to } = step.jumps.find(({ when }) => !when || holds(when, () => value)) ?? onward;
      return accepts(to);
    });
    if (values.length === domain.values.length) return wasAsked;
    return values.length > 0 && { [`answer.${id}`]: domain.matcher(values) };
  }

  const missed: Truth[] = [];
  const taken: Truth[] = [];
  for (const { when, to } of [...step.jumps, onward]) {
    if (accepts(to)) taken.push(and(...missed, when ?? true));
    else missed.push(not(when ?? true));
  }
  return and(wasAsked, or(...taken));
}

/** Whether the step's own answer decides alone. */
function goesByItself({ id, jumps }: Step): boolean {
  return jumps.flatMap(({ when = {} }) => Object.keys(when)).every((fact) => fact === `answer.${id}`);
}
