const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The largest that fits, whole: nobody says "1.4 weeks later". */
const UNITS = [
  { one: "a year", many: "years", ms: 365 * DAY_MS, from: 365 * DAY_MS },
  { one: "a month", many: "months", ms: 30.44 * DAY_MS, from: 60 * DAY_MS },
  { one: "a week", many: "weeks", ms: 7 * DAY_MS, from: 14 * DAY_MS },
  { one: "a day", many: "days", ms: DAY_MS, from: DAY_MS },
  { one: "an hour", many: "hours", ms: HOUR_MS, from: HOUR_MS },
] as const;

/** "3 weeks later", "a day later"; nothing below an hour: that is one visit. */
export function formatGap(ms: number): string | undefined {
  const length = formatLength(ms);
  return length && `${length} later`;
}

/** "3 weeks", "a day"; nothing below an hour. */
export function formatLength(ms: number): string | undefined {
  const unit = UNITS.find(({ from }) => ms >= from);
  if (!unit) return undefined;
  const count = Math.round(ms / unit.ms);
  return count === 1 ? unit.one : `${count} ${unit.many}`;
}
