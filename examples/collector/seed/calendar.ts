const DAY_MS = 86_400_000;

/** How much went wrong, or right, at a touchpoint for a while. */
interface Spell {
  readonly what: string;
  /** What went out on its first day. */
  readonly release?: string;
  readonly touchpoints: readonly string[];
  /** Days before the last of the year. */
  readonly from: number;
  readonly to: number;
  readonly feeling: number;
}

/** What happened in the year. */
export const spells: readonly Spell[] = [
  {
    what: "a release that declined cards, and the weeks until it was mended",
    release: "4.0",
    touchpoints: ["checkout", "post-purchase"],
    ...{ from: 130, to: 108, feeling: -0.9 },
  },
  {
    what: "a checkout with one step less",
    release: "4.2",
    touchpoints: ["checkout"],
    ...{ from: 45, to: 0, feeling: 0.35 },
  },
  {
    what: "a carrier whose parcels were late",
    touchpoints: ["unboxing", "support-chat"],
    ...{ from: 350, to: 325, feeling: -0.5 },
  },
  {
    what: "two more people in support",
    touchpoints: ["support-chat"],
    ...{ from: 90, to: 0, feeling: 0.3 },
  },
];

/** The day after the cards were declined for the last time. */
const MENDED = { name: "4.1", ago: 107 };

/** How people feel at a touchpoint on a day, beside how they usually do. */
export function spellOf(touchpoint: string, daysBefore: number): number {
  return spells
    .filter(({ touchpoints, from, to }) => touchpoints.includes(touchpoint) && daysBefore <= from && daysBefore >= to)
    .reduce((sum, { feeling }) => sum + feeling, 0);
}

/** What went out in the year, oldest first: each at the beginning of its day (UTC), in epoch milliseconds. */
export function sampleReleases(now: number): readonly { readonly name: string; readonly at: number }[] {
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  const begun = spells.flatMap(({ release, from }) => (release ? [{ name: release, ago: from }] : []));
  return [...begun, MENDED].sort((a, b) => b.ago - a.ago).map(({ name, ago }) => ({ name, at: today - ago * DAY_MS }));
}

/** How much goes on, beside an ordinary day: more at weekends and before the holidays, and more as the shop grows. */
export function trafficOn(day: number, daysBefore: number): number {
  const date = new Date(day);
  const weekend = [1.15, 0.95, 0.9, 0.92, 0.97, 1.0, 1.2][date.getUTCDay()] ?? 1;
  const month = [0.9, 0.85, 0.95, 1, 1, 0.9, 0.8, 0.85, 1, 1.05, 1.35, 1.5][date.getUTCMonth()] ?? 1;
  return weekend * month * (1.25 - (0.25 * daysBefore) / 365);
}

/** The last 365 days, oldest first: when each begins (UTC), and which share of the year's traffic it has. */
export function yearBefore(
  now: number,
): readonly { readonly day: number; readonly ago: number; readonly share: number }[] {
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  const days = Array.from({ length: 365 }, (_, i) => ({ day: today - (365 - i) * DAY_MS, ago: 365 - i }));
  const traffic = days.map(({ day, ago }) => trafficOn(day, ago));
  const all = traffic.reduce((sum, each) => sum + each, 0);
  return days.map((each, i) => ({ ...each, share: (traffic[i] ?? 0) / all }));
}
