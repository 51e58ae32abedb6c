import type { Scope } from "../store.js";
import type { Connection } from "./connect.js";
import { inRange } from "./in-scope.js";
import { sumsWithin } from "./sums-within.js";

/**
 * When the newest of these records begin, epoch milliseconds, so many that what is looked for is likely among them: by
 * the sums of days. `undefined` where there are fewer in all, or no sums.
 */
export async function findFloor(db: Connection, scope: Scope, many: number): Promise<number | undefined> {
  const days = await db.select<{ day: string; given: number }>(`
    SELECT day, sumMerge(count) AS given FROM ${sumsWithin("record", scope)}
    AND test <= ${Number(scope.includeTest)} AND ${inRange(scope)} GROUP BY day ORDER BY day DESC`);
  let seen = 0;
  const first = days.find(({ given }) => {
    seen += given;
    return seen >= many;
  });
  return first && Date.parse(first.day);
}
