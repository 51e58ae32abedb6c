import type { Measure } from "../insight/metric.js";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat("en", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});

/** In the measure's own unit: NPS "−12", CSAT "84%", CES "5.6", emotion "+0.42"; a dash where there is none. */
export function formatScore(metric: Measure, score: number | null): string {
  if (score === null) return "–";
  if (metric === "ces") return tenths.format(score);
  if (metric === "emotion") return signed.format(score).replace("-", "−");
  // Without `+ 0` a score a little below zero is "-0". A hyphen is too short to be seen as a minus.
  const number = whole.format(Math.round(score) + 0).replace("-", "−");
  return metric === "csat" ? `${number}%` : number;
}
