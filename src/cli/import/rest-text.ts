import type { Duration } from "../../model/touchpoints-config.js";

/** A hundred years: as good as never again, and still a duration. */
export const FOR_GOOD: Duration = "5200w";

/** Whole units, upwards: a rest is never shorter than it was. */
export function restText(count: number, unit: "s" | "d"): Duration {
  const whole = Math.ceil(Math.max(0, count));
  if (whole === 0) return "0s";
  return whole > 999_999 ? FOR_GOOD : `${whole}${unit}`;
}
