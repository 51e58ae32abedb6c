import type { Count } from "./histogram.js";

/** @internal The mean of the answers from `low` to `high`, of which there are `n`. */
export function mean(count: Count, low: number, high: number, n: number): number {
  let total = 0;
  for (let value = low; value <= high; value++) total += value * count(value, value);
  return total / n;
}
