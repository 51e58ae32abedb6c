import { type Histogram, readHistogram } from "./histogram.js";
import type { Interval, IntervalOptions, Scored } from "./interval.js";
import { normalQuantile } from "./normal-quantile.js";

export interface NpsResult extends Scored {
  /** -100 to 100; `null` without answers. */
  readonly score: number | null;
  readonly n: number;
  /** People who gave 9 or 10. */
  readonly promoters: number;
  /** 7 or 8. */
  readonly passives: number;
  /** 0 to 6. */
  readonly detractors: number;
  readonly interval: Interval | null;
}

/** Fewer answers than these, and the plain interval is too narrow. */
const FEW = 30;

/**
 * Net Promoter Score: % promoters (9-10) minus % detractors (0-6). (F. Reichheld, "The One Number You Need to Grow",
 * Harvard Business Review 81(12), 2003.)
 *
 * Each answer counts +1, 0 or -1, so with shares p and d the standard error is √((p + d - (p - d)²) / n).
 * Below 30 answers, or when all agree (where that form would claim certainty), the adjusted Wald form: as if three
 * more people had answered, ¾ of them promoters and ¾ detractors. (B. Rocks, "Interval Estimation for the Net
 * Promoter Score", The American Statistician 70(4), 2016.) The interval always holds the score.
 *
 * @example nps({ 10: 6, 8: 2, 3: 2 }).score // 40
 * @param histogram counts of 0 to 10
 * @throws {EarshotError} `out_of_scale`, naming a value that is none of them, or a count that is none
 */
export function nps(histogram: Histogram, { confidence = 0.95 }: IntervalOptions = {}): NpsResult {
  const count = readHistogram(histogram, 0, 10);
  const z = normalQuantile(confidence);
  const n = count(0, 10);
  const promoters = count(9, 10);
  const detractors = count(0, 6);
  const voters = promoters + detractors;
  const net = promoters - detractors;

  const agreed = voters * n === net ** 2;
  const total = n + (n < FEW || agreed ? 3 : 0);
  const margin = z * Math.sqrt(((voters + (total - n) / 2) * total - net ** 2) / total ** 3);
  const score = (100 * net) / n;
  const low = Math.max(-100, Math.min(score, 100 * (net / total - margin)));
  const high = Math.min(100, Math.max(score, 100 * (net / total + margin)));
  return {
    score: n ? score : null,
    n,
    promoters,
    passives: count(7, 8),
    detractors,
    interval: n ? [low, high] : null,
  };
}
