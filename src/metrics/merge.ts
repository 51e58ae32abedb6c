import type { Histogram } from "./histogram.js";
import { requireCount } from "./require-count.js";

/**
 * Two histograms as one: the counts of each value added. In whatever order and grouping parts are merged, the whole is
 * the same, so days, segments and shards may be counted apart:
 * `histograms.reduce(merge, {})`.
 *
 * @example merge({ 9: 2, 10: 1 }, { 10: 4 })[10] // 5
 * @throws {EarshotError} `out_of_scale`, naming a count that is none
 */
export function merge(a: Histogram, b: Histogram): Histogram {
  const sum = new Map<string, number>();
  for (const [value, count] of [...Object.entries(a), ...Object.entries(b)])
    sum.set(value, (sum.get(value) ?? 0) + requireCount(count, `histogram.${value}`));
  return Object.fromEntries(sum);
}
