import { formatLength } from "./format-gap.js";

/** Until when there is time, in words. */
export interface Due {
  readonly text: string;
  readonly overdue: boolean;
}

/**
 * "Overdue by 2 days", "Due in 5 hours"; nothing where there is all the time there is.
 *
 * @param dueAt epoch milliseconds, as `now`
 */
export function formatDue(dueAt: number | null, now: number): Due | undefined {
  if (dueAt === null) return undefined;
  const left = dueAt - now;
  const length = formatLength(Math.abs(left)) ?? "less than an hour";
  return left < 0 ? { text: `Overdue by ${length}`, overdue: true } : { text: `Due in ${length}`, overdue: false };
}
