import { EarshotError } from "../errors.js";
import type { Histogram } from "./histogram.js";
import { merge } from "./merge.js";
import { requireWhole } from "./require-whole.js";
import { within } from "./within.js";

/** What was answered on one day. */
export interface Bucket {
  /** ISO 8601: `2025-03-01`. Of a longer bucket its first day. */
  readonly day: string;
  readonly histogram: Histogram;
}

export interface TrendOptions {
  /** How many days each result looks back over, its own day included. Default: 7. */
  readonly windowDays?: number;
}

const DAY_MS = 86_400_000;

/**
 * A metric over a moving window: for each day that has a bucket, the metric of all answers of the days that end with
 * it. Counts are merged and then scored, so that a day weighs as much as it has answers; a mean of daily scores would let
 * a day with one answer weigh as much as one with a hundred. Windows overlap: neighbours are not independent.
 *
 * @example trend([{ day: "2025-03-01", histogram: { 10: 3 } }, { day: "2025-03-02", histogram: { 0: 1 } }], nps)[1]?.score // 50
 * @param buckets in any order; days without answers may be left out, and buckets of the same day are merged
 * @param metric `nps`, `csat`, `ces`, `emotion`, or any other function of a histogram
 * @returns the metric's result for each day, with the `day`, oldest first
 * @throws {EarshotError} `out_of_scale`, naming a day that is none, or what the metric finds wrong and the day
 */
export function trend<R extends object>(
  buckets: readonly Bucket[],
  metric: (histogram: Histogram) => R,
  { windowDays = 7 }: TrendOptions = {},
): (R & { readonly day: string })[] {
  requireWhole(windowDays, "windowDays");
  const days = new Map<string, Histogram>();
  for (const [index, { day, histogram }] of buckets.entries()) {
    requireDay(day, `buckets[${index}].day`);
    days.set(
      day,
      within(`buckets[${index}]`, () => merge(days.get(day) ?? {}, histogram)),
    );
  }
  const dated = [...days].map(([day, histogram]) => ({ day, at: Date.parse(day), histogram }));
  dated.sort((a, b) => a.at - b.at);

  let first = 0;
  return dated.map(({ day, at }, last) => {
    while ((dated[first]?.at ?? at) <= at - windowDays * DAY_MS) first++;
    const seen = dated.slice(first, last + 1).map(({ histogram }) => histogram);
    // What is wrong was right a day before: it came with this day.
    return { day, ...within(day, () => metric(seen.reduce(merge))) };
  });
}

function requireDay(day: string, path: string): void {
  const at = Date.parse(day);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day)
    throw new EarshotError("out_of_scale", path, `expected a day such as "2025-03-01", not ${JSON.stringify(day)}`);
}
