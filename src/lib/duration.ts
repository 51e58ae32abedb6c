const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Milliseconds of `"30s" "5m" "12h" "90d" "2w"`; `undefined` for anything else. */
export function duration(text: unknown): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhdw])$/.exec(String(text)) ?? [];
  return unit === undefined ? undefined : Number(count) * (UNIT_MS[unit] ?? 0);
}
