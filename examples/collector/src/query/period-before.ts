import type { Scope } from "../store.js";
import { dayOf } from "../stores/day-of.js";

const DAY_MS = 86_400_000;

/**
 * As many days, right before; `undefined` where the days have no beginning.
 *
 * @param now epoch milliseconds: where a period without an end ends
 */
export function periodBefore({ from, to, ...rest }: Scope, now: number): Scope | undefined {
  if (from === undefined) return undefined;
  const start = Date.parse(from);
  const days = Math.max(1, Math.round((Date.parse(to ?? dayOf(now)) - start) / DAY_MS) + 1);
  return { ...rest, from: dayOf(start - days * DAY_MS), to: dayOf(start - DAY_MS) };
}
