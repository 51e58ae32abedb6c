import type { Metric } from "../insight/metric.js";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** In the metric's own unit: NPS "−12", CSAT "84%", CES "5.6"; a dash where there is none. */
export function formatScore(metric: Metric, score: number | null): string {
  if (score === null) return "–";
  if (metric === "ces") return tenths.format(score);
  // Without `+ 0` a score a little below zero is "-0". A hyphen is too short to be seen as a minus.
  const number = whole.format(Math.round(score) + 0).replace("-", "−");
  return metric === "csat" ? `${number}%` : number;
}
