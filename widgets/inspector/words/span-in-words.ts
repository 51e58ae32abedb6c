const UNITS = [
  ["day", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
] as const;

/** A length of time as a person would say it: `2 s`, `90 min`, `14 days`. */
export function spanInWords(spanMs: number): string {
  // The largest unit of which there are two, or that comes out even: 90 min, not 1.5 h; 1 day, not 24 h.
  const [unit, unitMs] = UNITS.find(([, ms]) => spanMs >= 2 * ms || spanMs === ms) ?? ["ms", 1];
  const count = Number((spanMs / unitMs).toFixed(1));
  return `${count} ${unit}${unit === "day" && count !== 1 ? "s" : ""}`;
}
