import { type Band, type Metric, SCALE } from "./metric.js";

/** The band that one answer falls into. */
export function bandOf(metric: Metric, value: number): Band {
  const { from } = SCALE[metric];
  if (value >= from.good) return "good";
  return value >= from.middle ? "middle" : "poor";
}
