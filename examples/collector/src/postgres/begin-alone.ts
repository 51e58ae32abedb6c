import { createHash } from "node:crypto";

/**
 * Whatever the server's own settings are: what is acknowledged survives its crash, and a collector that is cut off in
 * the middle holds nobody up for long.
 */
const BEGIN = "BEGIN; SET LOCAL synchronous_commit TO on; SET LOCAL idle_in_transaction_session_timeout TO '10s'";

/** Of our locks among those of others on the same database; the second number is the project's. Spells "ears". */
const CLASS = 0x65617273;

/**
 * Begins a transaction that changes these projects, once nobody else does, and holds them to its end: what is read in
 * it is what the sums are of, and what another erases is erased.
 *
 * @returns the statements
 */
export function beginAlone(projects: readonly string[]): string {
  // In the order of the locks, for two projects may have one: no two of us wait for each other.
  const locks = [...new Set(projects.map(lockOf))].sort((a, b) => a - b);
  return [BEGIN, ...locks.map((lock) => `SELECT pg_advisory_xact_lock(${CLASS}, ${lock})`)].join("; ");
}

function lockOf(project: string): number {
  return createHash("sha256").update(project).digest().readInt32BE();
}
