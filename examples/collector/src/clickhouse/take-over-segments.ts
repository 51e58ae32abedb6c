import type { Connection } from "./connect.js";
import { recountAll } from "./recount.js";
import { TALLY } from "./tables.js";

/** Counts what a version stored that kept no sums of segments, once. May be broken off, and begins again. */
export async function takeOverSegments(db: Connection): Promise<void> {
  const done = await db.select(`SELECT 1 FROM ${TALLY} WHERE project = '' AND what = 'segments' LIMIT 1`);
  if (done.length > 0) return;
  await recountAll(db);
  await db.once(`
    INSERT INTO ${db.shardOf(TALLY)} (project, what, count)
    SELECT '' AS project, 'segments' AS what, sumState(toInt64(1)) AS count`);
}
