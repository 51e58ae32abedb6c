import { holds } from "../../lib/holds.js";
import type { Domain } from "./domain.js";
import type { Step } from "./step.js";
import type { Truth } from "./truth.js";

/** Where nothing is asked about, one walk tells it all. */
const NOTHING: Domain = { values: [0], matcher: () => 0 };

/**
 * Most surveys branch by one score or one choice alone: then every answer to it is tried, and each place tells by which
 * of them it was reached. `undefined` when there is more to it.
 */
export function byOneAnswer(steps: readonly Step[], places: number): readonly Truth[] | undefined {
  const facts = new Set(steps.flatMap(({ jumps }) => jumps.flatMap(({ when = {} }) => factsOf(when))));
  const [fact = ""] = facts;
  const asked = steps.findIndex(({ id, answered }) => answered && `answer.${id}` === fact);
  const domain = facts.size === 0 ? NOTHING : steps[asked]?.domain;
  if (facts.size > 1 || !domain) return undefined;

  const walks = domain.values.map((value) => walk(steps, (name) => (name === fact ? value : undefined)));
  // Where the question itself may be jumped over, its answers would say too much.
  if (facts.size > 0 && !walks.every((visited) => visited.has(asked))) return undefined;

  return Array.from({ length: places }, (_, place): Truth => {
    const values = domain.values.filter((_, i) => walks[i]?.has(place));
    if (values.length === domain.values.length) return true;
    return values.length > 0 && { [fact]: domain.matcher(values) };
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
