import type { ScoreMetric } from "../desk/alerts/alert.js";

const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** "fell by 12 points", in the metric's own unit. */
export function changeIn(metric: ScoreMetric, difference: number): string {
  const size = Math.abs(difference);
  const points = whole.format(size) === "1" ? "point" : "points";
  const amount = metric === "ces" ? tenths.format(size) : `${whole.format(size)} ${points}`;
  return `${difference < 0 ? "fell" : "rose"} by ${amount}`;
}
