import type { ClientBase } from "pg";

/**
 * Does what reads all records of a project, within a transaction.
 *
 * Of a project that is small beside others PostgreSQL knows nothing, takes it for one record, and goes through all of
 * its answers once for each that there are: half a minute for ten thousand. And it compiles what it believes to take
 * long, which takes longer than to do it.
 */
export async function readingAll<T>(db: ClientBase, work: () => Promise<T>): Promise<T> {
  await db.query("SET LOCAL enable_nestloop = off; SET LOCAL jit = off");
  const result = await work();
  await db.query("RESET enable_nestloop; RESET jit");
  return result;
}
