import type { Database } from "libsql";

/** Runs it as one transaction; within another it is a part of that one. */
export function atomically<T>(db: Database, work: () => T): T {
  return db.inTransaction ? work() : db.transaction(work).immediate();
}
