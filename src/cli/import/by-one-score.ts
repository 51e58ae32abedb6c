import { holds } from "../../lib/holds.js";
import { type Scale, scaleMatcher, scaleValues } from "./scale-matcher.js";
import type { Step } from "./step.js";
import type { Truth } from "./truth.js";

/**
 * Most surveys branch by one score alone: then every value of it is tried, and each place tells by which of them it
 * was reached. `undefined` when there is more to it.
 */
export function byOneScore(steps: readonly Step[], places: number): readonly Truth[] | undefined {
  const facts = new Set(steps.flatMap(({ jumps }) => jumps.flatMap(({ when = {} }) => factsOf(when))));
  const [fact = ""] = facts;
  const score = steps.findIndex(({ id, kept }) => kept && `answer.${id}` === fact);
  const scale: Scale | undefined = facts.size === 0 ? [0, 0] : steps[score]?.scale;
  if (facts.size > 1 || !scale) return undefined;

  const all = scaleValues(scale);
  const walks = all.map((value) => walk(steps, (name) => (name === fact ? value : undefined)));
  // Where the score itself may be passed over, its values would say too much.
  if (facts.size > 0 && !walks.every((visited) => visited.has(score))) return undefined;

  return Array.from({ length: places }, (_, place): Truth => {
    const values = all.filter((_, i) => walks[i]?.has(place));
    if (values.length === all.length) return true;
    return values.length > 0 && { [fact]: scaleMatcher(values, scale) };
  });
}

/** The places that are come to, endings too. */
function walk(steps: readonly Step[], facts: (name: string) => unknown): ReadonlySet<number> {
  const visited = new Set<number>();
  let place = 0;
  for (let step = steps[0]; step; step = steps[place]) {
    visited.add(place);
    place = step.jumps.find(({ when }) => !when || holds(when, facts))?.to ?? place + 1;
  }
  return visited.add(place);
}

function factsOf(condition: object): string[] {
  return Object.entries(condition).flatMap(([name, part]) => {
    if (name === "not") return factsOf(part);
    return name === "any" || name === "all" ? part.flatMap(factsOf) : name;
  });
}
