import type { AppendResult, Incoming, Store } from "../store.js";
import { createGroups } from "../stores/create-groups.js";
import { appendEntries } from "./append-entries.js";
import { beginAlone } from "./begin-alone.js";
import { inTransaction } from "./in-transaction.js";
import { migrate } from "./migrate.js";
import { openPool } from "./open-pool.js";
import { readComments } from "./read-comments.js";
import { readRecords, readRespondent } from "./read-records.js";
import { readReport } from "./read-report.js";
import { readFacets, readSegments } from "./read-segments.js";
import { prepareRemoval } from "./remove.js";
import type { Entry } from "./to-rows.js";

/** Records that are committed together. */
const MAX_GROUP = 2_000;
/** One writes, the others read. */
const MAX_CONNECTIONS = 4;
/** A database that says nothing for so long is as good as gone. */
const PATIENCE_MS = 30_000;

interface Job {
  readonly project: string;
  readonly items: readonly Incoming[];
}

/**
 * Keeps records in PostgreSQL: what was acknowledged is committed, and on its disk. Several collectors may share it.
 *
 * A connection that is lost is a rejection; the next call makes a new one.
 *
 * @example
 * const store = await openPostgresStore("postgres://earshot@db.example/feedback");
 */
export async function openPostgresStore(url: string): Promise<Store> {
  // To bring a large database up to date takes its time, and those who start meanwhile wait.
  const patient = openPool(url, { max: 1 });
  await migrate(patient).finally(() => patient.end());
  const pool = openPool(url, { max: MAX_CONNECTIONS, query_timeout: PATIENCE_MS });

  async function commitAll(jobs: readonly Job[]): Promise<readonly (readonly AppendResult[])[]> {
    const entries = jobs.flatMap(({ project, items }) => items.map((item): Entry => ({ project, item })));
    const begin = beginAlone(jobs.map(({ project }) => project));
    const results = await inTransaction(pool, begin, (db) => appendEntries(db, entries));
    return jobs.map(({ items }) => results.splice(0, items.length));
  }
  const sizeOf = ({ items }: Job) => items.length;
  const groups = createGroups(commitAll, { gatherMs: 0, maxSize: MAX_GROUP, sizeOf });

  return {
    append: (project, items) => groups.submit({ project, items }),
    report: (options) => readReport(pool, options),
    segments: (options) => readSegments(pool, options),
    facets: (project) => readFacets(pool, project),
    comments: (options) => readComments(pool, options),
    records: (options) => readRecords(pool, options),
    respondent: (project, id) => readRespondent(pool, project, id),
    ...prepareRemoval(pool),
    async check() {
      // A standby, a read-only role and a disk that is full refuse to lock a row, too.
      await inTransaction(pool, "BEGIN", (db) => db.query("SELECT version FROM earshot.version FOR UPDATE"));
    },
    async close() {
      await groups.settled();
      await pool.end();
    },
  };
}
