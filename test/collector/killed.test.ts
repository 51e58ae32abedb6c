import type Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import type { Store } from "../../examples/collector/src/index.js";
import { type Kept, liveAndDie } from "./live-and-die.js";
import { openChild } from "./open-child.js";
import type { Ground } from "./stores/ground.js";
import { startOnClickhouse, withoutClickhouse } from "./stores/on-clickhouse.js";
import { startOnPostgres, withoutPostgres } from "./stores/on-postgres.js";

/** `LIVES=100 npm run kills` for some minutes. */
const LIVES = Number(process.env.LIVES ?? 5);
/** A server keeps what it has said it has, whoever asks; there it is the sums that are looked at. */
const ON_SERVERS = Number(process.env.LIVES ?? 2);
const PROJECT = "default";
const TIMEOUT = 60_000 + LIVES * 15_000;
/** Many lives leave many files: ClickHouse keeps what it has merged for minutes. */
const CLEANING_UP = 60_000 + LIVES * 5_000;
const title = (store: string, lives = ON_SERVERS) =>
  `killed ${lives} times on ${store} while it takes what comes, nothing that it acknowledged is lost or there twice`;

function tell(store: string, lives: number, acknowledged: number): void {
  console.log(`${lives} lives on ${store}: ${acknowledged} acknowledged and kept, each once.`);
}

const count = (db: Database.Database, sql: string) => (db.prepare(sql).get() as { n: number }).n;

test(
  title("SQLite", LIVES),
  async () => {
    const child = await openChild();

    async function kept(): Promise<Kept> {
      return child.sql((db) => {
        expect(db.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
        const ids = (db.prepare("SELECT id FROM record").all() as { id: string }[]).map(({ id }) => id);
        const sums = {
          answers: count(db, "SELECT count(*) AS n FROM answer WHERE score IS NOT NULL"),
          scores: count(db, "SELECT sum(count) AS n FROM score_tally"),
          shown: count(db, "SELECT sum(shown) AS n FROM funnel_tally WHERE tests = 0"),
          records: count(db, "SELECT sum(records) AS n FROM funnel_tally WHERE tests = 0"),
          facets: count(db, "SELECT sum(records) AS n FROM facet_set"),
        };
        return { ids, sums };
      });
    }

    tell("SQLite", LIVES, await liveAndDie(child, LIVES, kept));
  },
  TIMEOUT,
);

/** What a server holds, by its rows, and what a store makes of them that has just been opened. */
async function keptOn(ground: Ground): Promise<Kept> {
  const ids = (await ground.rows(PROJECT)).map(({ id }) => id);
  const store: Store = await ground.open();
  try {
    const { touchpoints } = await store.report({ project: PROJECT, includeTest: false, now: Date.now() });
    const [only] = touchpoints;
    const sums = {
      scores: only?.score?.histogram[9] ?? 0,
      shown: only?.funnel.shown ?? 0,
      responded: only?.funnel.responded ?? 0,
      days: (only?.days ?? []).reduce((sum, { histogram }) => sum + (histogram[9] ?? 0), 0),
    };
    return { ids, sums };
  } finally {
    await store.close();
  }
}

test.skipIf(withoutPostgres)(
  title("PostgreSQL"),
  async () => {
    const ground = await startOnPostgres();
    onTestFinished(ground.end, CLEANING_UP);
    const child = await openChild(undefined, { DATABASE_URL: ground.server.url });
    tell("PostgreSQL", ON_SERVERS, await liveAndDie(child, ON_SERVERS, () => keptOn(ground)));
  },
  TIMEOUT,
);

test.skipIf(withoutClickhouse)(
  title("ClickHouse"),
  async () => {
    const ground = await startOnClickhouse();
    onTestFinished(ground.end, CLEANING_UP);
    const child = await openChild(undefined, ground.variables);
    tell("ClickHouse", ON_SERVERS, await liveAndDie(child, ON_SERVERS, () => keptOn(ground)));
  },
  TIMEOUT,
);
