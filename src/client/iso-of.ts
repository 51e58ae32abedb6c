/** ISO 8601 in UTC; `undefined` for what is no time. */
export function isoOf(ms: unknown): string | undefined {
  const date = new Date(typeof ms === "number" ? ms : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
