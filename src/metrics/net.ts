import type { CesResult } from "./ces.js";
import type { CsatResult } from "./csat.js";
import type { EmotionResult } from "./emotion.js";
import type { Interval, IntervalOptions, Scored } from "./interval.js";
import { type NpsResult, nps } from "./nps.js";

export interface NetResult extends Scored {
  /** -100, all answers are poor, to 100, all are good; `null` without answers. */
  readonly score: number | null;
  readonly n: number;
  /** Promoters; satisfied; those who found it easy; those who feel well. */
  readonly good: number;
  /** Passives; neutral. */
  readonly middle: number;
  /** Detractors; dissatisfied; those who found it hard; those who feel bad. */
  readonly poor: number;
  readonly interval: Interval | null;
}

/**
 * What touchpoints with different metrics can be compared by: % good answers minus % poor ones, where good and poor
 * begin is the metric's. Of an NPS it is the NPS; for the others the same arithmetic, its interval too, holds of their
 * own two ends. The metrics' questions still differ: read it as a rough common height, not as one unit.
 *
 * @example net(csat({ 5: 6, 3: 2, 1: 2 })).score // 40
 * @param result of `nps`, `csat`, `ces` or `emotion`
 */
export function net(
  result: NpsResult | CsatResult | CesResult | EmotionResult,
  options: IntervalOptions = {},
): NetResult {
  const [good, middle, poor] = bandsOf(result);
  const { score, n, interval } = nps({ 10: good, 7: middle, 0: poor }, options);
  return { score, n, good, middle, poor, interval };
}

function bandsOf(result: Parameters<typeof net>[0]): readonly [good: number, middle: number, poor: number] {
  if ("promoters" in result) return [result.promoters, result.passives, result.detractors];
  if ("satisfied" in result) return [result.satisfied, result.neutral, result.dissatisfied];
  if ("easy" in result) return [result.easy, result.neutral, result.difficult];
  return [result.positive, result.neutral, result.negative];
}
