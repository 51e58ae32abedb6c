import { type Interval, trend as over } from "earshot/metrics";
import type { TouchpointReport } from "../../src/report.js";
import type { Metric } from "./metric.js";
import { SCORE } from "./read-scores.js";

export interface TrendPoint {
  /** Epoch milliseconds, the start of the day in UTC. */
  readonly at: number;
  readonly score: number;
  readonly interval: Interval;
  readonly n: number;
}

/** Each day's score over the week that ends with it, where there are enough answers for an interval. */
export function trend(metric: Metric, days: TouchpointReport["days"]): TrendPoint[] {
  return over(days, (histogram) => SCORE[metric](histogram)).flatMap(({ day, score, interval, n }) =>
    score === null || !interval ? [] : [{ at: Date.parse(day), score, interval, n }],
  );
}
