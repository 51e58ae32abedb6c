import { connect } from "./clickhouse/connect.js";
import { recountAll } from "./clickhouse/recount.js";
import { prepare } from "./clickhouse/tables.js";

/** Makes the sums of a ClickHouse anew, while no collector writes: `CLICKHOUSE_URL=http://… npx tsx src/recount.ts` */
const { CLICKHOUSE_URL, CLICKHOUSE_CLUSTER } = process.env;
if (!CLICKHOUSE_URL)
  throw new Error("Say which: CLICKHOUSE_URL, and CLICKHOUSE_CLUSTER where there are several servers.");

const cluster = CLICKHOUSE_CLUSTER || undefined;
const db = connect(
  CLICKHOUSE_URL.split(",").map((url) => url.trim()),
  cluster,
);
await prepare(db, cluster);
const projects = await recountAll(db);
console.log(`Counted anew: ${projects.length} ${projects.length === 1 ? "project" : "projects"}.`);
