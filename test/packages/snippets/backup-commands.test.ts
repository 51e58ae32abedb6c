import { expect, onTestFinished, test } from "vitest";
import { findClickhouse } from "../../../.ci/find-clickhouse.mjs";
import { findPostgres, findSqlite } from "../../../.ci/find-servers.mjs";
import { response } from "../../collector/records.js";
import { CLUSTER, startClickhouse, startClickhouseShards } from "../../helpers/clickhouse-server.js";
import { commandsIn } from "../../helpers/commands-in.js";
import { startPostgres } from "../../helpers/postgres-server.js";
import { printed, printedOnce } from "../../helpers/printed.js";
import { openClone, post } from "./open-clone.js";

function without(name: string, found: string | undefined): boolean {
  if (found || process.env.CI) return false;
  console.warn(`skipped: no ${name}. What docs/running-a-collector.md does with it is not typed.`);
  return true;
}

const onSqlite = commandsIn(printed("docs/running-a-collector.md", "sh", "SQLite").join("\n"));
const onPostgres = commandsIn(printed("docs/running-a-collector.md", "sh", "PostgreSQL").join("\n"));
const onClickhouse = commandsIn(printed("docs/running-a-collector.md", "sh", "ClickHouse").join("\n"));
const copying = commandsIn(printedOnce("docs/running-a-collector.md", "sh", "From one to the next"));
const ofPostgres = "postgres://earshot:secret@db.example/feedback";

/** Servers and collectors are started several times in each. */
const timeout = 120_000;

/** How many responses the dashboard counts. */
async function counted(url: string): Promise<number> {
  const { touchpoints } = await (await fetch(`${url}/dashboard/data`)).json();
  return touchpoints.reduce((sum: number, { funnel }: { funnel: { responded: number } }) => sum + funnel.responded, 0);
}

test.skipIf(without("SQLite's shell", findSqlite()))(
  "SQLite: a backup of while it ran is restored",
  { timeout },
  async () => {
    const { sh, startCollector } = await openClone();
    const [start = "", backup = "", ...restore] = onSqlite;
    const first = await startCollector(start);
    await post(first.url, [response(9)]);
    await sh(backup);
    await post(first.url, [response(3)]);
    expect(await counted(first.url)).toBe(2);
    await first.end();
    for (const line of restore) await sh(line);
    const { url } = await startCollector(start);
    expect(await counted(url)).toBe(1);
  },
);

test.skipIf(without("PostgreSQL", findPostgres()))(
  "PostgreSQL: a dump is restored, and a file is copied into it",
  async () => {
    const server = await startPostgres();
    onTestFinished(server.stop);
    const env = { DATABASE_URL: server.url };
    const { sh, startCollector } = await openClone();
    const [start = "", dump = "", ...restore] = onPostgres;
    const line = start.replace(ofPostgres, server.url);
    const first = await startCollector(line);
    await post(first.url, [response(9)]);
    await sh(dump, env);
    await post(first.url, [response(3)]);
    await first.end();
    for (const each of restore) await sh(each, env);
    const second = await startCollector(line);
    expect(await counted(second.url)).toBe(1);
  },
);

test.skipIf(without("PostgreSQL", findPostgres()))(
  "from SQLite to PostgreSQL all is copied, once",
  { timeout },
  async () => {
    const server = await startPostgres();
    onTestFinished(server.stop);
    const { sh, startCollector } = await openClone();
    const [start = ""] = onSqlite;
    const before = await startCollector(start);
    await post(before.url, [response(9), response(3)]);
    const [enter = "", copy = ""] = copying;
    const line = copy.replace("postgres://…", server.url).replace("feedback.sqlite", '"$DATA"');
    for (let time = 0; time < 2; time++) await sh(`${enter}; ${line}`);
    const { url } = await startCollector(onPostgres[0]?.replace(ofPostgres, server.url) ?? "");
    expect(await counted(url)).toBe(2);
  },
);

test.skipIf(without("ClickHouse", findClickhouse()))(
  "ClickHouse: a backup is restored, and counted anew",
  { timeout },
  async () => {
    const shards = await startClickhouseShards(findClickhouse() ?? "");
    onTestFinished(async () => void (await Promise.all(shards.map(({ stop }) => stop()))));
    const urls = shards.map(({ url }) => url.replace(/\/$/, ""));
    const env = { CH1: urls[0] ?? "" };
    const { sh, startCollector } = await openClone();
    const [start = "", backup = "", restore = "", recount = ""] = onClickhouse.map((line) =>
      line.replace(/=http:\S+,http:\S+/, `=${urls.join(",")}`).replace("CLUSTER=feedback", `CLUSTER=${CLUSTER}`),
    );
    const first = await startCollector(start);
    await post(first.url, [response(9), response(3)]);
    await sh(backup, env);
    await first.end();
    const tables = ["record", "prompt", "tally"].map((name) => `earshot_${name}_shard`);
    for (const shard of shards) for (const table of tables) await shard.ask(`TRUNCATE TABLE ${table}`);
    await sh(restore, env);
    await sh(`cd examples/collector; ${recount}`, env);
    const { url } = await startCollector(start);
    expect(await counted(url)).toBe(2);
  },
);

test.skipIf(without("ClickHouse", findClickhouse()))("to ClickHouse all is copied", { timeout }, async () => {
  const server = await startClickhouse(findClickhouse() ?? "");
  onTestFinished(server.stop);
  const { sh, startCollector } = await openClone();
  const before = await startCollector(onSqlite[0] ?? "");
  await post(before.url, [response(9), response(3)]);
  // From a file, which saves another server; the test above has one.
  const [enter = "", , copy = ""] = copying;
  await sh(`${enter}; ${copy.replace("http://…", server.url).replace("postgres://…", '"$DATA"')}`);
  expect(await server.ask("SELECT uniq(id) FROM earshot_record")).toBe("2\n");
});
