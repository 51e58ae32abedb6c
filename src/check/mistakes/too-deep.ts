import { MAX_DEPTH, nestedIn, type Placed } from "../conditions/conditions-of.js";
import type { Note } from "../finding.js";

/** A condition that nests deeper than the page follows it. */
export function tooDeep(placed: Placed): Note[] {
  if ([...nestedIn(placed)].every(({ depth }) => depth <= MAX_DEPTH)) return [];
  return [
    {
      severity: "error",
      code: "too-deep",
      at: placed.at,
      message: `It nests more than ${MAX_DEPTH} levels deep.`,
      expected: `at most ${MAX_DEPTH} levels of any, all and not`,
    },
  ];
}
