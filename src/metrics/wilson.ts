import type { Interval } from "./interval.js";

/**
 * @internal Wilson's interval of a share, in %: which shares would make what was seen no surprise.
 *
 * (p + z²/2n ± z√(p(1 - p)/n + z²/4n²)) / (1 + z²/n) with p = hits / n. (E. B. Wilson, "Probable Inference, the Law of
 * Succession, and Statistical Inference", JASA 22, 1927.)
 *
 * @param hits 0 to `n`
 * @param n at least 1
 * @param z the normal quantile, 1.96 for 95 %
 */
export function wilson(hits: number, n: number, z: number): Interval {
  const share = hits / n;
  const center = share + z ** 2 / (2 * n);
  const margin = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // At 0 % and 100 % the bound is the share itself; rounding may put it a hair inside.
  const low = Math.max(0, Math.min(share, (center - margin) / (1 + z ** 2 / n)));
  const high = Math.min(1, Math.max(share, (center + margin) / (1 + z ** 2 / n)));
  return [100 * low, 100 * high];
}
