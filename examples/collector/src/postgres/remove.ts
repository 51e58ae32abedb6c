import type { ClientBase, Pool } from "pg";
import type { Grave } from "../store.js";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import { beginAlone } from "./begin-alone.js";
import { inTransaction } from "./in-transaction.js";
import { type Place, replaceRecords } from "./replace-records.js";

/** Records that are expired at once; between two slices others come to write. */
const SLICE = 1_000;

const FIND_PERSON = `
  SELECT project, id, prompt FROM earshot.record
  WHERE project = $1 AND (anonymous_id = $2 OR user_id = $2)`;

const FIND_EXPIRED = `
  SELECT project, id, prompt FROM earshot.record
  WHERE project = $1 AND touchpoint = $2 AND test IN (false, true) AND at < $3 LIMIT ${SLICE}`;

const BURY = `
  INSERT INTO earshot.grave AS mine
  SELECT $1, hash, max(at) FROM json_to_recordset($2) AS grave (hash text, at bigint) GROUP BY hash
  ON CONFLICT (project, hash) DO UPDATE SET at = greatest(mine.at, excluded.at)`;

/** Of what isn't there any more. */
const SWEEP = [
  "DELETE FROM earshot.score_sum WHERE project = $1 AND count = 0",
  "DELETE FROM earshot.funnel_sum WHERE project = $1 AND shown = 0",
  "DELETE FROM earshot.facet_sum WHERE project = $1 AND count = 0",
];

/** Deletes, also out of the sums; and keeps in mind who was erased. */
export function prepareRemoval(pool: Pool) {
  const alone = <T>(project: string, work: (db: ClientBase) => Promise<T>) =>
    inTransaction(pool, beginAlone([project]), work);

  async function erase(project: string, id: string, at: number): Promise<number> {
    return alone(project, async (db) => {
      const gone = await remove(db, project, FIND_PERSON, [project, id]);
      await db.query(BURY, [project, JSON.stringify([{ hash: hashOfRespondent(project, id), at }])]);
      return gone;
    });
  }

  async function expire(before: number): Promise<number> {
    const { rows } = await pool.query<{ project: string; id: string }>("SELECT project, id FROM earshot.touchpoint");
    let count = 0;
    for (const { project, id } of rows) {
      let gone: number;
      do {
        gone = await alone(project, (db) => remove(db, project, FIND_EXPIRED, [project, id, before]));
        count += gone;
      } while (gone === SLICE);
    }
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

async function remove(db: ClientBase, project: string, find: string, values: readonly unknown[]): Promise<number> {
  const { rows: gone } = await db.query<Place>(find, [...values]);
  if (gone.length === 0) return 0;
  await replaceRecords(db, { gone, news: [] });
  for (const statement of SWEEP) await db.query(statement, [project]);
  return gone.length;
}
