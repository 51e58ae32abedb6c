import type { Store } from "../store.js";
import { createGroups } from "../stores/create-groups.js";
import { appendJobs, type Job } from "./append-jobs.js";
import { connect } from "./connect.js";
import { readReport } from "./read-report.js";
import { RECORD, tables } from "./tables.js";

/** Every insert becomes files that have to be merged: a few large ones are what ClickHouse is made for. */
const GATHER_MS = 10;
const MAX_GROUP = 5_000;

export interface ClickhouseOptions {
  /** One address a shard, `http://user:password@host:8123/database`. Any of them answers for all. */
  readonly urls: readonly string[];
  /** As the servers' `remote_servers` calls it. Without one, there is one server. */
  readonly cluster?: string;
}

/**
 * Keeps records in ClickHouse, on one server or on many: for those who have outgrown one machine.
 *
 * A rejection means that not all of it is stored; some of it may be, where one shard failed and another did not. It may
 * be tried again all the same: what is there already is then a duplicate.
 *
 * @example
 * const store = await openClickhouseStore({ urls: ["http://ch1:8123", "http://ch2:8123"], cluster: "feedback" });
 */
export async function openClickhouseStore({ urls, cluster }: ClickhouseOptions): Promise<Store> {
  const db = connect(urls);
  for (const statement of tables(cluster)) await db.everywhere(statement);

  const sizeOf = ({ items }: Job) => items.length;
  const options = { gatherMs: GATHER_MS, maxSize: MAX_GROUP, sizeOf };
  const groups = createGroups((jobs: readonly Job[]) => appendJobs(db, jobs), options);

  return {
    append: (project, items) => groups.submit({ project, items }),
    report: (options) => readReport(db, options),
    async check() {
      // No rows, which a user without the right and a server that is read-only refuse too; then each shard is asked.
      await db.insert(RECORD, []);
      await db.select(`SELECT count() FROM ${RECORD} WHERE project = ''`);
    },
    close: () => groups.settled(),
  };
}
