import type { ClientBase, Pool } from "pg";
import type { Grave } from "../store.js";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import { beginAlone } from "./begin-alone.js";
import { inTransaction } from "./in-transaction.js";
import { type Place, replaceRecords } from "./replace-records.js";
import { storable } from "./scope.js";

/** Records that are taken out at once. */
const SLICE = 1_000;

const FIND_PERSON = `
  SELECT project, id, prompt FROM earshot.record
  WHERE project = $1 AND (anonymous_id = $2 OR user_id = $2) LIMIT ${SLICE}`;

const FIND_EXPIRED = `
  SELECT project, id, prompt FROM earshot.record
  WHERE project = $1 AND touchpoint = $2 AND test = $3 AND at < $4 ORDER BY at LIMIT ${SLICE}`;

const TOUCHPOINTS = "SELECT project, id, test FROM earshot.touchpoint, (VALUES (false), (true)) AS those (test)";

const BURY = `
  INSERT INTO earshot.grave AS mine
  SELECT $1, hash, max(at) FROM json_to_recordset($2) AS grave (hash text, at bigint) GROUP BY hash
  ON CONFLICT (project, hash) DO UPDATE SET at = greatest(mine.at, excluded.at)`;

/** Of what isn't there any more. */
const SWEEP = [
  "DELETE FROM earshot.score_tally WHERE project = $1 AND count = 0",
  "DELETE FROM earshot.funnel_tally WHERE project = $1 AND shown = 0",
  "DELETE FROM earshot.facet_tally WHERE project = $1 AND count = 0",
];

/** Deletes, also out of the sums; and keeps in mind who was erased. */
export function prepareRemoval(pool: Pool) {
  const alone = <T>(project: string, work: (db: ClientBase) => Promise<T>) =>
    inTransaction(pool, beginAlone([project]), work);

  async function erase(project: string, id: string, at: number): Promise<number> {
    return alone(project, async (db) => {
      await db.query(BURY, [project, JSON.stringify([{ hash: hashOfRespondent(project, id), at }])]);
      return inSlices(() => removeFound(db, FIND_PERSON, [project, storable(id)]));
    });
  }

  async function expire(before: number): Promise<number> {
    const { rows } = await pool.query<{ project: string; id: string; test: boolean }>(TOUCHPOINTS);
    let count = 0;
    // Each slice in a transaction of its own: between two of them others come to write.
    for (const { project, id, test } of rows)
      count += await inSlices(() => alone(project, (db) => removeFound(db, FIND_EXPIRED, [project, id, test, before])));
    return count;
  }

  async function bury(project: string, graves: readonly Grave[]): Promise<void> {
    await alone(project, (db) => db.query(BURY, [project, JSON.stringify(graves)]));
  }

  async function graves(project: string): Promise<readonly Grave[]> {
    const sql = "SELECT hash, at::float8 FROM earshot.grave WHERE project = $1 ORDER BY hash";
    return (await pool.query<Grave>(sql, [project])).rows;
  }

  return { erase, expire, bury, graves };
}

/** @param find the first of the values is the project */
async function removeFound(db: ClientBase, find: string, values: readonly [string, ...unknown[]]): Promise<number> {
  const { rows: gone } = await db.query<Place>(find, [...values]);
  if (gone.length === 0) return 0;
  await replaceRecords(db, { gone, news: [] });
  for (const statement of SWEEP) await db.query(statement, [values[0]]);
  return gone.length;
}

async function inSlices(removeSlice: () => Promise<number>): Promise<number> {
  const gone = await removeSlice();
  return gone < SLICE ? gone : gone + (await inSlices(removeSlice));
}
