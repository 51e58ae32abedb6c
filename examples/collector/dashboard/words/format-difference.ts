import type { Interval } from "earshot/metrics";
import type { Measure } from "../insight/metric.js";

/** Digits after the point, as the score itself has them. */
const DIGITS: Readonly<Record<Measure, number>> = { nps: 0, csat: 0, ces: 1, emotion: 2 };

/** How much, without a direction: "6"; one digit more where all of it would be lost. */
export function formatDifference(metric: Measure, difference: number): string {
  const digits = DIGITS[metric];
  const size = Math.abs(difference);
  const lost = size > 0 && Number(size.toFixed(digits)) === 0;
  return format(size, lost ? digits + 1 : digits);
}

/** Of a rise or fall that is real, as large as it is: "2 to 10". Of others with the signs: "−3 to 5". */
export function formatDifferences(metric: Measure, [low, high]: Interval): string {
  if (low >= 0) return `${formatDifference(metric, low)} to ${formatDifference(metric, high)}`;
  if (high <= 0) return `${formatDifference(metric, high)} to ${formatDifference(metric, low)}`;
  return `−${formatDifference(metric, low)} to ${formatDifference(metric, high)}`;
}

function format(size: number, digits: number): string {
  return size.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
