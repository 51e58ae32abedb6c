/**
 * `npm run bench:collector`: what each store takes over the collector's HTTP, and how long its report takes.
 * `npm run bench:collector -- --rows 1000000` asks for the reports of 10,000, 100,000 and 1,000,000 responses;
 * `--stores PostgreSQL,ClickHouse` leaves the others out; `--connections 512` posts by so many at the same time.
 */
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { createCollector, type Store, serveCollector } from "../../examples/collector/src/index.js";
import type { Ground } from "../collector/stores/ground.js";
import { NOW } from "../collector/stores/incoming.js";
import { startOnClickhouse } from "../collector/stores/on-clickhouse.js";
import { startOnPostgres } from "../collector/stores/on-postgres.js";
import { startOnSqlite } from "../collector/stores/on-sqlite.js";
import { fill } from "./collector/fill.js";
import { postFor } from "./collector/post-for.js";
import { steady } from "./collector/steady.js";
import { median } from "./median.js";

const GROUNDS: Readonly<Record<string, () => Promise<Ground>>> = {
  SQLite: startOnSqlite,
  PostgreSQL: startOnPostgres,
  ClickHouse: startOnClickhouse,
};
const STEADY = { perSecond: 500, seconds: 20 };
const MEASURED_MS = 5_000;
const WARM_UP_MS = 1_000;
const REPORTS = 3;
/** One key sends all that is measured. */
const UNLIMITED = { perAddress: Number.MAX_SAFE_INTEGER, perKey: Number.MAX_SAFE_INTEGER };

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000" },
    connections: { type: "string", default: "32" },
    stores: { type: "string", default: Object.keys(GROUNDS).join(",") },
  },
});
const sizes = [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= Number(values.rows));

const cores = cpus();
console.log(
  `\n${cores.length} cores of ${cores[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
console.log("The posts come from the collector's own process; the database's servers share its cores.\n");
const reports = sizes.map((size) => `report of ${size.toLocaleString("en")}`);
const heads = ["store", "responses/s, batches of 20", "responses/s, one by one", ...reports];
console.log(`| ${heads.join(" | ")} |\n|${"---|".repeat(heads.length)}`);

for (const name of values.stores.split(",")) {
  const start = GROUNDS[name];
  if (!start) throw new Error(`There is no store called ${name}. There are ${Object.keys(GROUNDS).join(", ")}.`);
  const ground = await start();
  const store = await ground.open();
  try {
    const rates = [await ingest(store, 20), await ingest(store, 1)].map((rate) =>
      Math.round(rate).toLocaleString("en"),
    );
    const times = (await reportTimes(store)).map((ms) => `${ms.toFixed(0)} ms`);
    console.log(`| ${[name, ...rates, ...times].join(" | ")} |`);
  } finally {
    await store.close();
    await ground.end();
  }
}

if (values.stores.includes("SQLite")) {
  const { p50, p99, max } = await steady(STEADY.perSecond, STEADY.seconds);
  const figures = `half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms, all within ${max.toFixed(0)} ms`;
  console.log(`\nOn SQLite, ${STEADY.perSecond} responses/s one by one for ${STEADY.seconds} s: ${figures}.`);
}

async function ingest(store: Store, batchSize: number): Promise<number> {
  const serving = await serveCollector(createCollector({ store, rates: UNLIMITED }), { port: 0 });
  const post = (ms: number) => postFor(ms, `${serving.url}/v1/batch`, batchSize, Number(values.connections));
  await post(WARM_UP_MS);
  const rate = await post(MEASURED_MS);
  await serving.close();
  return rate;
}

/** Of one project that grows, beside the other that what was posted is in. */
async function reportTimes(store: Store): Promise<number[]> {
  const project = "filled";
  const times: number[] = [];
  let rows = 0;
  for (const size of sizes) {
    await fill(store, project, size - rows);
    rows = size;
    const runs: number[] = [];
    for (let i = 0; i < REPORTS; i++) {
      const begun = performance.now();
      await store.report({ project, includeTest: false, now: NOW });
      runs.push(performance.now() - begun);
    }
    times.push(median(runs));
  }
  return times;
}
