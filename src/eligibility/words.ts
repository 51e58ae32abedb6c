const UNITS: readonly (readonly [unit: string, ms: number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
];

/** `1 prompt`, `2 prompts`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** `30 days`, `12 hours`: in the largest unit that it is a whole number of. */
export function durationInWords(ms: number): string {
  const [unit, unitMs] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ["second", 1_000];
  return plural(Math.round((ms / unitMs) * 10) / 10, unit);
}

/** `3 November 2026 at 10:12`, in the visitor's zone. */
export function dateInWords(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? "an unknown day"
    : date.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}

/** A fact as it reads in a sentence. What a host says of its visitors may be anything, even what has no JSON. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return "missing";
  const otherwise = `some ${typeof value}`;
  try {
    return JSON.stringify(value) ?? otherwise;
  } catch {
    return otherwise;
  }
}
