import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import type { Job } from "./append-jobs.js";
import type { Connection } from "./connect.js";
import { KEPT, type Kept, type KeptRow, toKept } from "./kept.js";
import { listed } from "./quoted.js";
import { GRAVE, PROMPT, RECORD } from "./tables.js";

/** The highest revision of each record that has one of these ids, or is of a prompt that one of them is or was of. */
export async function findKept(db: Connection, jobs: readonly Job[]): Promise<readonly Kept[]> {
  const asked = concernsOf(jobs);
  const found = await findAll(db, asked);
  if (found.length === 0) return found;
  // A revision that says another prompt is nothing that a client sends; the one before has changed all the same.
  const [ids, prompts] = [new Set(asked.ids), new Set(asked.prompts)];
  const left = found.filter(({ id, prompt }) => ids.has(id) && !prompts.has(prompt));
  if (left.length === 0) return found;
  return findAll(db, { ...asked, prompts: [...asked.prompts, ...left.map(({ prompt }) => prompt)] });
}

async function findAll(db: Connection, concerns: Concerns): Promise<readonly Kept[]> {
  const rows = await db.selectBeside<KeptRow>(
    concerns,
    `SELECT ${KEPT} FROM ${RECORD} WHERE ${areOf(db)} ORDER BY rev DESC LIMIT 1 BY project, id`,
  );
  return rows.map(toKept);
}

/** Projects in which one of these records, or of one of their prompts, is now that wasn't: by another collector. */
export async function findMet(
  db: Connection,
  jobs: readonly Job[],
  own: number,
  wasThere: (row: Met) => boolean,
): Promise<readonly string[]> {
  const rows = await db.selectBeside<Met>(
    concernsOf(jobs),
    `SELECT project, id, rev FROM ${RECORD} WHERE ${areOf(db)} AND writer != ${own}`,
  );
  return [...new Set(rows.filter((row) => !wasThere(row)).map(({ project }) => project))];
}

type Met = Pick<KeptRow, "project" | "id" | "rev">;

/** Projects, and ids and prompts in any of them: that two projects know the same is no harm. Tables that are sent along. */
interface Concerns extends Readonly<Record<string, Iterable<string>>> {
  readonly projects: Iterable<string>;
  readonly ids: readonly string[];
  readonly prompts: readonly string[];
}

function concernsOf(jobs: readonly Job[]): Concerns {
  const items = jobs.flatMap(({ items }) => items);
  return {
    projects: new Set(jobs.map(({ project }) => project)),
    ids: items.map(({ id }) => id),
    prompts: items.map(({ prompt }) => prompt),
  };
}

/** @returns the condition by which a record is of the concerns that are sent along */
function areOf(db: Connection): string {
  const within = "project IN (SELECT key FROM projects)";
  // The prompts' own table is asked where the records are: what is of a prompt here is of a record here.
  return `${within} AND id IN (
    SELECT id FROM ${db.shardOf(PROMPT)} WHERE ${within} AND prompt IN (SELECT key FROM prompts)
    UNION ALL SELECT key AS id FROM ids)`;
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
    .flatMap(({ project, items }) => items.flatMap((item) => hashesOf(project, item)));
  if (hashes.length === 0) return new Map();
  const graves = await db.select<{ hash: string; latest: number }>(`
    SELECT hash, max(at) AS latest FROM ${GRAVE}
    WHERE project IN ${projects} AND hash IN ${listed(new Set(hashes))} GROUP BY hash`);
  return new Map(graves.map(({ hash, latest }) => [hash, latest]));
}

export function hashesOf(project: string, { anonymous, user }: Job["items"][number]): readonly string[] {
  return [anonymous, ...(user === undefined ? [] : [user])].map((id) => hashOfRespondent(project, id));
}
