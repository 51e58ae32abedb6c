import type { Store } from "../store.js";
import { createGroups } from "../stores/create-groups.js";
import { createAccounts } from "./accounts.js";
import { appendJobs, type Job } from "./append-jobs.js";
import { connect } from "./connect.js";
import { createLikenesses } from "./create-likenesses.js";
import { createPages } from "./create-pages.js";
import { createTurns } from "./create-turns.js";
import { bury, erase, expire, graves } from "./erase.js";
import { fillLaterColumns } from "./fill-later-columns.js";
import { prepared } from "./prepared.js";
import { readComments } from "./read-comments.js";
import { readRecords, readRespondent } from "./read-records.js";
import { readReport } from "./read-report.js";
import { readFacets, readSegments } from "./read-segments.js";
import { prepare, RECORD } from "./tables.js";
import { takeOverSegments } from "./take-over-segments.js";

/** Every insert becomes files that have to be merged: a few large ones are what ClickHouse is made for. */
const GATHER_MS = 10;
const GROW_MS = 200;
const MAX_GROUP = 20_000;

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
  const db = connect(urls, cluster);
  const accounts = createAccounts(db);
  await prepare(db, cluster);
  await fillLaterColumns(db);
  await accounts.settle();
  await takeOverSegments(db);

  const likenesses = createLikenesses();
  const pages = createPages();

  // What is stored or deleted changes sums, one after the other.
  const turns = createTurns();
  const settled = <T>(work: () => Promise<T>) =>
    turns.take(async () => {
      await accounts.settle();
      return work();
    });
  const groups = createGroups((jobs: readonly Job[]) => settled(() => appendJobs(db, accounts, jobs)), {
    gatherMs: GATHER_MS,
    growMs: GROW_MS,
    maxSize: MAX_GROUP,
    sizeOf: ({ items }) => items.length,
  });

  return {
    append: (project, items) =>
      groups.submit({ project, items: items.map((item) => prepared(project, item, likenesses, pages)) }),
    report: (options) => readReport(db, options),
    segments: (options) => readSegments(db, options),
    facets: (project) => readFacets(db, project),
    comments: (options) => readComments(db, options),
    records: (options) => readRecords(db, options),
    respondent: (project, id) => readRespondent(db, project, id),
    erase: (project, id, at) => settled(() => erase(db, accounts, project, id, at)),
    expire: (before) => settled(() => expire(db, accounts, before)),
    graves: (project) => graves(db, project),
    bury: (project, graves) => turns.take(() => bury(db, project, graves)),
    async check() {
      // Each shard is asked; then no rows, which a user without the right and a server that is read-only refuse too.
      await db.select(`SELECT count() FROM ${RECORD} WHERE project = ''`);
      await db.insert(RECORD, []);
    },
    async close() {
      await groups.settled();
      await turns.take(async () => {});
    },
  };
}
