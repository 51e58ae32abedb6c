import { type Interval, merge, trend as over } from "earshot/metrics";
import type { TouchpointReport } from "../../src/report.js";
import { dayOf } from "../../src/stores/day-of.js";
import type { Period } from "../address/address.js";
import { lengthOf } from "../address/period-of.js";
import type { Measure } from "./metric.js";
import { SCORE } from "./read-scores.js";

const DAY_MS = 86_400_000;
const WEEK = 7;
/** Of more days a week is one point: more would be thinner than the line. */
const MAX_DAYS = 120;

export interface TrendPoint {
  /** Epoch milliseconds, the start of the day in UTC. */
  readonly at: number;
  readonly score: number;
  readonly interval: Interval;
  readonly n: number;
}

type Days = TouchpointReport["days"];

/**
 * The score over the week that ends with each day, where there are enough answers for an interval. Weeks that begin
 * before the period does are left out, for a part of them is missing; of a period of two weeks or less it is each day
 * by itself. Of long periods it is one point a week, and the last week ends with the last day.
 *
 * @param period absent: from the first answer to the last
 */
export function trend(measure: Measure, days: Days, period?: Period): TrendPoint[] {
  const windowDays = windowOf(period);
  const whole = period && Date.parse(period.from) + (windowDays - 1) * DAY_MS;
  return over(bucketsOf(days, period), (histogram) => SCORE[measure](histogram), { windowDays }).flatMap(
    ({ day, score, interval, n }) => {
      const at = Date.parse(day);
      return score === null || !interval || (whole !== undefined && at < whole) ? [] : [{ at, score, interval, n }];
    },
  );
}

/** How many days each point looks back over, its own included. */
export function windowOf(period?: Period): number {
  return period && lengthOf(period) <= 2 * WEEK ? 1 : WEEK;
}

function bucketsOf(days: Days, period: Period | undefined): Days {
  const [first, last] = [period?.from ?? days[0]?.day, period?.to ?? days.at(-1)?.day];
  if (!first || !last || lengthOf({ from: first, to: last }) <= MAX_DAYS) return days;

  const end = Date.parse(last);
  const weeks = new Map<string, Days[number]["histogram"]>();
  for (const { day, histogram } of days) {
    const ago = Math.floor((end - Date.parse(day)) / (WEEK * DAY_MS));
    const week = dayOf(end - ago * WEEK * DAY_MS);
    weeks.set(week, merge(weeks.get(week) ?? {}, histogram));
  }
  return [...weeks].map(([day, histogram]) => ({ day, histogram }));
}
