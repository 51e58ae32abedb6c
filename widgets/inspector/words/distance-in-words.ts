const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** How far a moment is from now: `in 12 days`, `3 minutes ago`. */
export function distanceInWords(at: number, now: number): string {
  const distanceMs = at - now;
  const [unit, unitMs] = UNITS.find(([, ms]) => Math.abs(distanceMs) >= ms) ?? ["second", 1_000];
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(Math.round(distanceMs / unitMs), unit);
}
