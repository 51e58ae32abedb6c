import type { Grave } from "../store.js";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import type { Accounts } from "./accounts.js";
import type { Connection } from "./connect.js";
import { deleteRows } from "./delete-rows.js";
import { listed, quoted } from "./quoted.js";
import { GRAVE, PROMPT, RECORD } from "./tables.js";

/** Records of one person, as they are now; `id` is not empty. */
export const ofPerson = (id: string) => `(anonymous = ${quoted(id)} OR user = ${quoted(id)})`;

/** See `Store.erase`. The grave comes first: what arrives afterwards finds it. */
export async function erase(db: Connection, accounts: Accounts, project: string, id: string, at: number) {
  await bury(db, project, [{ hash: hashOfRespondent(project, id), at }]);
  if (id === "") return 0;
  const mine = `project = ${quoted(project)}`;
  const rows = await db.select<{ id: string }>(`SELECT id FROM ${RECORD} FINAL WHERE ${mine} AND ${ofPerson(id)}`);
  if (rows.length === 0) return 0;
  const theirs = `${mine} AND id IN ${listed(rows.map((row) => row.id))}`;
  await accounts.recounted([project], async () => {
    await deleteRows(db, PROMPT, theirs);
    // All revisions: without the highest, an earlier one would be read again.
    await deleteRows(db, RECORD, `${theirs} OR ${mine} AND ${ofPerson(id)}`);
  });
  return rows.length;
}

export async function bury(db: Connection, project: string, graves: readonly Grave[]): Promise<void> {
  if (graves.length === 0) return;
  await db.insert(
    GRAVE,
    graves.map(({ hash, at }) => ({ project, hash, at })),
  );
}

export async function graves(db: Connection, project: string): Promise<readonly Grave[]> {
  const rows = await db.select<{ hash: string; latest: number }>(
    `SELECT hash, max(at) AS latest FROM ${GRAVE} WHERE project = ${quoted(project)} GROUP BY hash`,
  );
  return rows.map(({ hash, latest }) => ({ hash, at: latest }));
}

/** See `Store.expire`. */
export async function expire(db: Connection, accounts: Accounts, before: number): Promise<number> {
  const old = await db.select<{ project: string; count: number }>(
    `SELECT project, count() AS count FROM ${RECORD} FINAL WHERE at < ${before} GROUP BY project`,
  );
  if (old.length === 0) return 0;
  const shard = db.shardOf(RECORD);
  // Whose highest revision is old, and an earlier one isn't: that one would be read again.
  const turned = await db.select<{ id: string }>(`
    SELECT id FROM ${RECORD} FINAL WHERE at < ${before} AND (project, id) IN (
      SELECT project, id FROM ${shard} WHERE at >= ${before})`);
  const also = turned.length ? ` OR id IN ${listed(turned.map(({ id }) => id))}` : "";
  await accounts.recounted(
    old.map(({ project }) => project),
    async () => {
      await deleteRows(db, PROMPT, `at < ${before}${also}`);
      await deleteRows(db, RECORD, `at < ${before}${also}`);
    },
  );
  return old.reduce((sum, { count }) => sum + count, 0);
}
