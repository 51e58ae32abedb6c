import type { ClientBase } from "pg";

/** Of our locks among those of others on the same database; the second number is the project's. */
const CLASS = 0x6561_7273;

/**
 * Waits until nobody else changes these projects, and holds them to the end of the transaction. What is read after it
 * is what the sums are of, and what is erased stays erased.
 *
 * In the order of the locks, for two names may have one: no two of us wait for each other.
 */
export async function lockProjects(db: ClientBase, projects: readonly string[]): Promise<void> {
  await db.query(
    `SELECT pg_advisory_xact_lock($1, lock)
     FROM (SELECT DISTINCT hashtext(project) AS lock FROM unnest($2::text[]) AS project ORDER BY lock) AS locks`,
    [CLASS, projects],
  );
}
