const DAY_MS = 86_400_000;

/** Nearly all are of the same day as the one before. */
let last = { day: 0, text: "1970-01-01" };

/** `2026-11-21`, UTC, by which reports put answers together. */
export function dayOf(at: number): string {
  const day = Math.floor(at / DAY_MS);
  if (day !== last.day) last = { day, text: new Date(at).toISOString().slice(0, 10) };
  return last.text;
}
