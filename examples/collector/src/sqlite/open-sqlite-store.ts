import type { AppendResult, Incoming, Store } from "../store.js";
import { createGroupCommit } from "./create-group-commit.js";
import { openDatabase } from "./open-database.js";
import { prepareAppend } from "./prepare-append.js";
import { prepareReport } from "./prepare-report.js";

interface Job {
  readonly project: string;
  readonly items: readonly Incoming[];
}

/**
 * Keeps records in one SQLite file: what was acknowledged is on the disk, and survives a crash, a kill and a power cut.
 *
 * @example
 * const store = openSqliteStore("feedback.sqlite");
 */
export function openSqliteStore(file: string): Store {
  const db = openDatabase(file);
  const append = prepareAppend(db);
  const report = prepareReport(db);

  const commitAll = db.transaction((jobs: readonly Job[]) =>
    jobs.map(({ project, items }) => items.map((item) => append(project, item))),
  );
  const group = createGroupCommit<Job, readonly AppendResult[]>((jobs) => commitAll.immediate(jobs));

  return {
    append: (project, items) => group.submit({ project, items }),
    report: async (options) => report(options),
    async check() {
      db.exec("BEGIN IMMEDIATE; ROLLBACK");
    },
    async close() {
      group.flush();
      // Leaves one file behind, which can be copied as it is.
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}
