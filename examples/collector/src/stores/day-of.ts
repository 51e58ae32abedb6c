/** `2026-11-21`, UTC, by which reports put answers together. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
