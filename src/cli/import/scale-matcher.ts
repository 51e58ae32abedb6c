import type { Matcher } from "../../model/condition.js";

/** Whole numbers from the lowest to the highest that can be chosen. */
export type Scale = readonly [lowest: number, highest: number];

/** The matcher for some values of a scale, in rising order: `[0, 1, 2]` of 0 to 10 is "at most 2". */
export function scaleMatcher(values: readonly number[], [lowest, highest]: Scale): Matcher {
  const [first = lowest] = values;
  const last = values.at(-1) ?? highest;
  if (values.length === 1) return first;
  if (last - first !== values.length - 1) return { in: [...values] };
  if (first === lowest) return { lte: last };
  return last === highest ? { gte: first } : { gte: first, lte: last };
}

export function scaleValues([lowest, highest]: Scale): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
}
