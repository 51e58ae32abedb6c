/**
 * `npm run bench:collector`: what each store takes over the collector's HTTP, and how long its report takes.
 * `npm run bench:collector -- --rows 1000000` asks for the reports of 10,000, 100,000 and 1,000,000 responses, of those
 * of one device, and for the list of devices;
 * `--stores PostgreSQL,ClickHouse` leaves the others out; `--connections 512` posts to all by so many at the same time.
 */
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import type { Ground } from "../collector/stores/ground.js";
import { NOW } from "../collector/stores/incoming.js";
import { startOnClickhouse } from "../collector/stores/on-clickhouse.js";
import { startOnPostgres } from "../collector/stores/on-postgres.js";
import { startOnSqlite } from "../collector/stores/on-sqlite.js";
import { fill } from "./collector/fill.js";
import { postFor } from "./collector/post-for.js";
import { type RunningCollector, startCollector } from "./collector/start-collector.js";
import { steady } from "./collector/steady.js";
import { median } from "./median.js";

interface Setting {
  readonly start: () => Promise<Ground>;
  /** By so many it is posted at the same time: ClickHouse is made for groups of thousands. */
  readonly connections: number;
  /** Of the collector's environment, beside where its store is: what docs/running-a-collector.md advises. */
  readonly env?: Readonly<Record<string, string>>;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  SQLite: { start: startOnSqlite, connections: 32 },
  PostgreSQL: { start: startOnPostgres, connections: 32 },
  ClickHouse: {
    start: startOnClickhouse,
    connections: 1_000,
    env: { NODE_OPTIONS: "--max-semi-space-size=64" },
  },
};
const STEADY = { perSecond: 500, seconds: 20 };
/** A collector that has just started is compiled for some seconds; and groups of a second make no difference at the edges. */
const TIMES = { warmUpMs: 10_000, measuredMs: 20_000 };
const REPORTS = 3;
/** As pages send them, as a shop's own server may, and as the wire has them at the most. */
const BATCHES = [20, 1, 100];

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000" },
    connections: { type: "string" },
    stores: { type: "string", default: Object.keys(SETTINGS).join(",") },
  },
});
const sizes = [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= Number(values.rows));

const cores = cpus();
console.log(
  `\n${cores.length} cores of ${cores[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
console.log(
  "The collector, what posts to it and the database's servers are processes of their own on the same cores.\n",
);
const rates = BATCHES.map((size) => (size === 1 ? "responses/s, one by one" : `responses/s, batches of ${size}`));
printRow("store", ...rates, "collector's CPU for each, batches of 20");
printRow(...Array.from({ length: rates.length + 2 }, () => "---"));
const reports: string[][] = [];

for (const name of values.stores.split(",")) {
  const setting = SETTINGS[name];
  if (!setting) throw new Error(`There is no store called ${name}. There are ${Object.keys(SETTINGS).join(", ")}.`);
  const ground = await setting.start();
  try {
    const taken = await ingest(ground, setting);
    const rates = taken.map(({ rate }) => Math.round(rate).toLocaleString("en"));
    printRow(name, ...rates, `${taken[0]?.cpu.toFixed(0)} µs`);
    reports.push(...(await reportTimes(ground)).map((times) => [name, ...times]));
  } finally {
    await ground.end();
  }
}

console.log();
printRow("store", "responses", "report", "report of a device", "list of devices");
printRow(...Array.from({ length: 5 }, () => "---"));
for (const times of reports) printRow(...times);

if (values.stores.includes("SQLite")) {
  const { p50, p99, max } = await steady(STEADY.perSecond, STEADY.seconds);
  const figures = `half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms, all within ${max.toFixed(0)} ms`;
  console.log(`\nOn SQLite, ${STEADY.perSecond} responses/s one by one for ${STEADY.seconds} s: ${figures}.`);
}

/** What a collector takes of each size of batch: responses a second, and its processor's microseconds for each. */
async function ingest(ground: Ground, { connections, env }: Setting): Promise<readonly Rate[]> {
  const collector = await startCollector({ ...ground.env, ...env });
  const lanes = Number(values.connections ?? connections);
  const taken = [];
  for (const size of BATCHES) taken.push(await take(collector, size, lanes));
  await collector.stop();
  return taken;
}

interface Rate {
  readonly rate: number;
  readonly cpu: number;
}

async function take({ url, cpuMs }: RunningCollector, batchSize: number, lanes: number): Promise<Rate> {
  const cpu: number[] = [];
  const { count, ms } = await postFor({ url: `${url}/v1/batch`, batchSize, lanes }, TIMES, () => cpu.push(cpuMs()));
  const [before = Number.NaN, after = Number.NaN] = cpu;
  return { rate: (1_000 * count) / ms, cpu: (1_000 * (after - before)) / count };
}

/** Of one project that grows, beside the other that what was posted is in. */
async function reportTimes(ground: Ground): Promise<string[][]> {
  const scope = { project: "filled", includeTest: false };
  const segment = { by: "device", is: "mobile" };
  const store = await ground.open();
  const rows: string[][] = [];
  let filled = 0;
  for (const size of sizes) {
    await fill(store, scope.project, size - filled);
    filled = size;
    rows.push([
      size.toLocaleString("en"),
      await timeOf(() => store.report({ ...scope, now: NOW })),
      await timeOf(() => store.report({ ...scope, segment, now: NOW })),
      await timeOf(() => store.segments({ ...scope, by: segment.by })),
    ]);
  }
  await store.close();
  return rows;
}

async function timeOf(ask: () => Promise<unknown>): Promise<string> {
  const runs: number[] = [];
  for (let i = 0; i < REPORTS; i++) {
    const begun = performance.now();
    await ask();
    runs.push(performance.now() - begun);
  }
  return `${median(runs).toFixed(0)} ms`;
}

function printRow(...cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}
