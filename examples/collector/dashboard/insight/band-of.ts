import { type Band, METRIC, type Metric } from "./metric.js";

/** The band that one answer falls into. */
export function bandOf(metric: Metric, value: number): Band {
  const { from } = METRIC[metric];
  if (value >= from.good) return "good";
  return value >= from.middle ? "middle" : "poor";
}
