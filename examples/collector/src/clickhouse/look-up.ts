import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import type { Job } from "./append-jobs.js";
import type { Connection } from "./connect.js";
import { KEPT, type Kept } from "./kept.js";
import { listed } from "./quoted.js";
import { GRAVE, PROMPT, RECORD } from "./tables.js";

/** The highest revision of each record that has one of these ids, or is of one of their prompts. */
export async function findKept(db: Connection, jobs: readonly Job[]): Promise<readonly Kept[]> {
  const records = jobs.flatMap(({ items }) => items.map(({ record }) => record));
  const projects = listed(new Set(jobs.map(({ project }) => project)));
  const prompts = listed(new Set(records.map(({ promptId }) => promptId)));
  const ids = listed(new Set(records.map(({ id }) => id)));
  // The prompts' own table is asked where the records are: what is of a prompt here is of a record here.
  return db.select<Kept>(`
    SELECT ${KEPT} FROM ${RECORD}
    WHERE project IN ${projects} AND id IN (
      SELECT id FROM ${db.shardOf(PROMPT)} WHERE project IN ${projects} AND prompt IN ${prompts}
      UNION ALL SELECT arrayJoin([${ids.slice(1, -1)}]) AS id)
    ORDER BY rev DESC LIMIT 1 BY project, id`);
}

/** When each of those was erased whom these records are of, by `hashOfRespondent`. */
export async function findGraves(db: Connection, jobs: readonly Job[]): Promise<ReadonlyMap<string, number>> {
  const projects = listed(new Set(jobs.map(({ project }) => project)));
  const some = await db.select<{ project: string }>(
    `SELECT project FROM ${GRAVE} WHERE project IN ${projects} GROUP BY project`,
  );
  const erasing = new Set(some.map(({ project }) => project));
  const hashes = jobs
    .filter(({ project }) => erasing.has(project))
    .flatMap(({ project, items }) => items.flatMap(({ record }) => hashesOf(project, record)));
  if (hashes.length === 0) return new Map();
  const graves = await db.select<{ hash: string; latest: number }>(`
    SELECT hash, max(at) AS latest FROM ${GRAVE}
    WHERE project IN ${projects} AND hash IN ${listed(new Set(hashes))} GROUP BY hash`);
  return new Map(graves.map(({ hash, latest }) => [hash, latest]));
}

export function hashesOf(project: string, { respondent }: Job["items"][number]["record"]): readonly string[] {
  const { anonymousId, userId } = respondent;
  return [anonymousId, ...(userId === undefined ? [] : [userId])].map((id) => hashOfRespondent(project, id));
}
