import { type Histogram, readHistogram, scaleCounts } from "./histogram.js";
import type { Interval, IntervalOptions, Scored } from "./interval.js";
import { studentMean } from "./student-mean.js";

export interface CesResult extends Scored {
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
  /** Of the score; `null` below two answers. */
  readonly standardError: number | null;
  /** Of the score; `null` below two answers, which say nothing about the spread. */
  readonly interval: Interval | null;
}

/**
 * Customer Effort Score: the mean agreement, 1 to 7, with "... made it easy" (CES 2.0, Dixon, Toman and DeLisi,
 * "The Effortless Experience", 2013), and the share of those who agree.
 *
 * The interval is Student's: mean ± t·s/√n with n - 1 degrees of freedom, cut to the scale. ("Student", "The Probable
 * Error of a Mean", Biometrika 6(1), 1908.) When all agree, where that form would claim certainty, as if one more had
 * answered, one step away.
 *
 * @example ces({ 7: 3, 6: 1, 2: 1 }).score // 5.8
 * @param histogram counts of 1 to 7
 * @throws {EarshotError} `out_of_scale`, naming a value that is none of them, or a count that is none
 */
export function ces(histogram: Histogram, { confidence = 0.95 }: IntervalOptions = {}): CesResult {
  const count = readHistogram(histogram, 1, 7);
  const { score, n, standardError, interval } = studentMean(scaleCounts(count, 1, 7), [1, 7], confidence);
  const easy = count(5, 7);
  const agreement = n ? (100 * easy) / n : null;
  return { score, n, agreement, easy, neutral: count(4, 4), difficult: count(1, 3), standardError, interval };
}
