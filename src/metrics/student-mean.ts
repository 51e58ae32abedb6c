import type { ValueCount } from "./histogram.js";
import type { Interval, Scored } from "./interval.js";
import { mean } from "./mean.js";
import { studentQuantile } from "./student-quantile.js";

export interface Mean extends Scored {
  readonly standardError: number | null;
}

/**
 * @internal The mean of answers, with Student's interval, mean ± t·s/√n with n - 1 degrees of freedom, cut to the
 * scale. ("Student", "The Probable Error of a Mean", Biometrika 6(1), 1908.)
 *
 * @param counts the whole scale, with what nobody gave
 */
export function studentMean(counts: readonly ValueCount[], [lowest, highest]: Interval, confidence: number): Mean {
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  const t = studentQuantile(confidence, Math.max(1, n - 1));
  if (!n) return { score: null, n, standardError: null, interval: null };

  const score = mean(counts, n);
  if (n < 2) return { score, n, standardError: null, interval: null };

  const standardError = Math.sqrt(variance(counts, score, n) / n);
  const low = Math.max(lowest, score - t * standardError);
  const high = Math.min(highest, score + t * standardError);
  return { score, n, standardError, interval: [low, high] };
}

function variance(counts: readonly ValueCount[], score: number, n: number): number {
  const [agreed, another] = new Set(counts.flatMap(([value, count]) => (count ? [value] : [])));
  if (agreed === undefined || another !== undefined)
    return counts.reduce((sum, [value, count]) => sum + count * (value - score) ** 2, 0) / (n - 1);

  // That all agree is not certainty: as if one more had answered, a step away. Without a second value there is no step.
  const steps = counts.flatMap(([value]) => (value === agreed ? [] : [Math.abs(value - agreed)]));
  return steps.length ? Math.min(...steps) ** 2 / (n + 1) : 0;
}
