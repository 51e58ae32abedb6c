import { statSync } from "node:fs";
import type { AppendResult, Grave, Incoming, Store } from "../store.js";
import { createGroupCommit } from "./create-group-commit.js";
import { createReader, type Reader } from "./create-reader.js";
import { createReaderThreads } from "./create-reader-threads.js";
import { openDatabase } from "./open-database.js";
import { prepareAppend } from "./prepare-append.js";
import { prepareErase } from "./prepare-erase.js";
import { prepareExpire } from "./prepare-expire.js";
import { prepareGraves } from "./prepare-graves.js";

interface Job {
  readonly project: string;
  readonly items: readonly Incoming[];
}

/** Some thirty thousand records: of fewer no report takes long enough for a batch to notice. */
const READ_ASIDE_BYTES = 64 * 1024 * 1024;

export interface SqliteOptions {
  /** From which size of the file on it is read by threads of their own. Default: 64 MiB. */
  readonly readAsideBytes?: number;
}

/**
 * Keeps records in one SQLite file: what was acknowledged is on the disk, and survives a crash, a kill and a power cut.
 *
 * @example
 * const store = openSqliteStore("feedback.sqlite");
 */
export function openSqliteStore(file: string, { readAsideBytes = READ_ASIDE_BYTES }: SqliteOptions = {}): Store {
  const db = openDatabase(file);
  const reader = createReader(db);
  const threads = createReaderThreads(file);
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

  /** To read a large file may take seconds, and what is asked of SQLite here holds everything up. */
  function read<Ask extends keyof Reader>(ask: Ask): Reader[Ask] {
    type Call = (...args: readonly unknown[]) => Promise<unknown>;
    const here = reader[ask] as Call;
    const call: Call = (...args) => (statSync(file).size < readAsideBytes ? here(...args) : threads.ask({ ask, args }));
    return call as Reader[Ask];
  }

  return {
    ...{ report: read("report"), segments: read("segments"), facets: read("facets") },
    ...{ comments: read("comments"), records: read("records"), respondent: read("respondent") },
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
      await threads.close();
      // Leaves one file behind, which can be copied as it is.
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}
