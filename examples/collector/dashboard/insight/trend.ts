import type { TouchpointReport } from "../../src/report.js";
import type { Metric } from "./metric.js";
import { type Histogram, type Interval, readScores } from "./read-scores.js";

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 7;

export interface TrendPoint {
  /** Epoch milliseconds, the start of the day in UTC. */
  readonly at: number;
  readonly score: number;
  readonly interval: Interval;
  readonly n: number;
}

/** Each day's score over the week that ends with it: single days have too few answers to be read. */
export function trend(metric: Metric, days: TouchpointReport["days"]): TrendPoint[] {
  const dated = days.map(({ day, histogram }) => ({ at: Date.parse(day), histogram }));
  return dated.flatMap(({ at }) => {
    const week = dated.filter((other) => other.at <= at && other.at > at - WINDOW_DAYS * DAY_MS);
    const { score, interval, n } = readScores(metric, merge(week.map(({ histogram }) => histogram)));
    return score === null || !interval ? [] : [{ at, score, interval, n }];
  });
}

function merge(histograms: readonly Histogram[]): Histogram {
  const sum: Record<string, number> = {};
  for (const histogram of histograms) {
    for (const [value, count] of Object.entries(histogram)) sum[value] = (sum[value] ?? 0) + count;
  }
  return sum;
}
