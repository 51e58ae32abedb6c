const format = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const STEPS = [
  { unit: "minute", ms: 60_000, below: 3_600_000 },
  { unit: "hour", ms: 3_600_000, below: 86_400_000 },
  { unit: "day", ms: 86_400_000, below: 30 * 86_400_000 },
] as const;

/** "just now", "5 minutes ago", "yesterday"; after a month the date. A clock that runs ahead makes it "just now". */
export function relativeTime(at: number, now: number): string {
  const age = now - at;
  if (age < 60_000) return "just now";

  const step = STEPS.find(({ below }) => age < below);
  if (step) return format.format(-Math.floor(age / step.ms), step.unit);
  return new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(at);
}
