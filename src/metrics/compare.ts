import { type Difference, differenceOf } from "./difference.js";
import type { IntervalOptions, Scored } from "./interval.js";
import { normalQuantile } from "./normal-quantile.js";
import { within } from "./within.js";

/**
 * What lies between two groups of people, and whether it is more than noise. That their intervals overlap is the wrong
 * question; they may, and the difference still be real.
 *
 * - Means (`ces`, `emotion`): Welch's t interval, d ± t·√(sa²/na + sb²/nb), with the degrees of freedom of Welch and
 *   Satterthwaite. (B. L. Welch, Biometrika 34, 1947.)
 * - Others: by square and add, from each score's own interval: below d by √((b - lb)² + (ua - a)²), above it by
 *   √((ub - b)² + (a - la)²). With Wilson's intervals, so for `csat` and shares, it is the hybrid score interval, method
 *   10 of R. G. Newcombe, Statistics in Medicine 17, 1998, 873-890. For `nps` it is z·√(va + vb) of the variances of
 *   +1, 0 and -1, adjusted below 30 answers as the score's own interval is. (For such scores in general: G. Y. Zou and
 *   A. Donner, Statistics in Medicine 27, 2008.)
 *
 * The two have to be different people. Of equals, one comparison in twenty looks real at 95 %: who compares many things
 * at once should ask for more `confidence`.
 *
 * @example compare({ 10: 40, 8: 30, 0: 30 }, { 10: 60, 8: 30, 0: 10 }, nps).difference // 40
 * @param metric `nps`, `csat`, `ces`, `emotion`, or a function of yours that hands its options on to one of them
 * @throws {EarshotError} what the metric throws, with `a.` or `b.` before its path
 */
export function compare<H>(
  a: NoInfer<H>,
  b: NoInfer<H>,
  metric: (counts: H, options: IntervalOptions) => Scored,
  options: IntervalOptions = {},
): Difference {
  // Refuses a confidence that is none, before `a` is blamed for it.
  normalQuantile(options.confidence ?? 0.95);
  const one = within("a", () => metric(a, options));
  const other = within("b", () => metric(b, options));
  return differenceOf(one, other, options);
}
