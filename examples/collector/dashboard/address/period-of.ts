import { dayOf } from "../../src/stores/day-of.js";
import type { Period, Range } from "./address.js";

const DAY_MS = 86_400_000;

/**
 * The days of a range; `undefined` of all that there are.
 *
 * @param now epoch milliseconds
 */
export function periodOf(range: Range, now: number): Period | undefined {
  if (range === "all") return undefined;
  if ("from" in range) return range;
  return { from: dayOf(now - (range.last - 1) * DAY_MS), to: dayOf(now) };
}

/** As many days, right before. */
export function periodBefore({ from, to }: Period): Period {
  const start = Date.parse(from);
  const days = lengthOf({ from, to });
  return { from: dayOf(start - days * DAY_MS), to: dayOf(start - DAY_MS) };
}

/** In days. */
export function lengthOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}
