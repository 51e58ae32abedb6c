import type { AppendResult, Grave, Incoming, Store } from "../store.js";
import { createGroupCommit } from "./create-group-commit.js";
import { createReader } from "./create-reader.js";
import { openDatabase } from "./open-database.js";
import { prepareAppend } from "./prepare-append.js";
import { prepareErase } from "./prepare-erase.js";
import { prepareExpire } from "./prepare-expire.js";
import { prepareGraves } from "./prepare-graves.js";

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
  const graves = prepareGraves(db);
  const erase = prepareErase(db);

  const commitAll = db.transaction((jobs: readonly Job[]) =>
    jobs.map(({ project, items }) => items.map((item) => append(project, item))),
  );
  const group = createGroupCommit<Job, readonly AppendResult[]>((jobs) => commitAll.immediate(jobs));
  const buryAll = db.transaction((project: string, dug: readonly Grave[]) => {
    for (const grave of dug) graves.put(project, grave);
  });

  return {
    ...createReader(db),
    append: (project, items) => group.submit({ project, items }),
    erase: async (project, id, at) => erase(project, id, at),
    expire: prepareExpire(db),
    graves: async (project) => graves.all(project),
    bury: async (project, dug) => buryAll.immediate(project, dug),
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
