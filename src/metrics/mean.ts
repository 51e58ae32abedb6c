import type { ValueCount } from "./histogram.js";

/** @internal The mean of `n` answers; `n` is at least 1. */
export function mean(counts: readonly ValueCount[], n: number): number {
  return counts.reduce((sum, [value, count]) => sum + value * count, 0) / n;
}
