import { type Histogram, readHistogram, scaleCounts } from "./histogram.js";
import type { Interval, IntervalOptions, Scored } from "./interval.js";
import { mean } from "./mean.js";
import { normalQuantile } from "./normal-quantile.js";
import { shareOf } from "./share.js";

export interface CsatResult extends Scored {
  /** Share of 4 and 5, in %; `null` without answers. */
  readonly score: number | null;
  readonly n: number;
  /** 1 to 5; `null` without answers. */
  readonly mean: number | null;
  /** People who gave 4 or 5. */
  readonly satisfied: number;
  /** 3. */
  readonly neutral: number;
  /** 1 or 2. */
  readonly dissatisfied: number;
  /** Of the score, in %. */
  readonly interval: Interval | null;
}

/**
 * Customer satisfaction: the share of the top two boxes, 4 and 5 of 1 to 5, in %.
 *
 * The interval is Wilson's, which stays within 0 to 100 and is fair to small samples and extreme shares:
 * (p + z²/2n ± z√(p(1 - p)/n + z²/4n²)) / (1 + z²/n). (E. B. Wilson, JASA 22, 1927; recommended by Brown, Cai and
 * DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16(2), 2001.)
 *
 * @example csat({ 5: 6, 4: 2, 1: 2 }).score // 80
 * @param histogram counts of 1 to 5
 * @throws {EarshotError} `out_of_scale`, naming a value that is none of them, or a count that is none
 */
export function csat(histogram: Histogram, { confidence = 0.95 }: IntervalOptions = {}): CsatResult {
  const count = readHistogram(histogram, 1, 5);
  const z = normalQuantile(confidence);
  const n = count(1, 5);
  const satisfied = count(4, 5);
  const buckets = { satisfied, neutral: count(3, 3), dissatisfied: count(1, 2) };
  const { score, interval } = shareOf(satisfied, n, z);
  return { score, n, mean: n ? mean(scaleCounts(count, 1, 5), n) : null, ...buckets, interval };
}
