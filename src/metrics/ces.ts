import { type Histogram, readHistogram } from "./histogram.js";
import type { Interval, IntervalOptions } from "./interval.js";
import { mean } from "./mean.js";
import { studentQuantile } from "./student-quantile.js";

export interface CesResult {
  /** The mean, 1 to 7: higher is easier; `null` without answers. */
  readonly score: number | null;
  readonly n: number;
  /** Share of those who agree, 5 to 7, in %; `null` without answers. */
  readonly agreement: number | null;
  /** People who gave 5, 6 or 7. */
  readonly easy: number;
  /** 4. */
  readonly neutral: number;
  /** 1, 2 or 3. */
  readonly difficult: number;
  /** Of the score; `null` below two answers, which say nothing about the spread. */
  readonly interval: Interval | null;
}

/**
 * Customer Effort Score: the mean agreement, 1 to 7, with "... made it easy" (CES 2.0, Dixon, Toman and DeLisi,
 * "The Effortless Experience", 2013), and the share of those who agree.
 *
 * The interval is Student's: mean ± t·s/√n with n - 1 degrees of freedom, cut to the scale. ("Student", "The Probable
 * Error of a Mean", Biometrika 6(1), 1908.)
 *
 * @example ces({ 7: 3, 6: 1, 2: 1 }).score // 5.8
 * @param histogram counts of 1 to 7
 */
export function ces(histogram: Histogram, { confidence = 0.95 }: IntervalOptions = {}): CesResult {
  const count = readHistogram(histogram, 1, 7);
  const n = count(1, 7);
  const easy = count(5, 7);
  const buckets = { easy, neutral: count(4, 4), difficult: count(1, 3) };
  const t = studentQuantile(confidence, Math.max(1, n - 1));
  if (!n) return { score: null, n, agreement: null, ...buckets, interval: null };

  const score = mean(count, 1, 7, n);
  const agreement = (100 * easy) / n;
  if (n < 2) return { score, n, agreement, ...buckets, interval: null };

  let squares = 0;
  for (let value = 1; value <= 7; value++) squares += count(value, value) * (value - score) ** 2;
  const margin = t * Math.sqrt(squares / (n - 1) / n);
  const interval = [Math.max(1, score - margin), Math.min(7, score + margin)] as const;
  return { score, n, agreement, ...buckets, interval };
}
