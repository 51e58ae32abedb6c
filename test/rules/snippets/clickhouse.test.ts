import { expect, onTestFinished, test } from "vitest";
import { findClickhouse } from "../../../.ci/find-clickhouse.mjs";
import { startClickhouse } from "../../helpers/clickhouse-server.js";
import { printedOnce } from "../../helpers/printed.js";

const binary = findClickhouse();
const skip = !binary && !process.env.CI;
if (skip)
  console.warn("SKIPPED, no server: the cluster of docs/running-a-collector.md. npm test says how to install it.");

test.skipIf(skip)("docs/running-a-collector.md: a server takes the cluster, of two shards", async () => {
  // Their names are nobody's here, and a server asks who they are when it starts.
  const more = printedOnce("docs/running-a-collector.md", "xml").replaceAll(/ch\d\.internal/g, "127.0.0.1");
  const server = await startClickhouse(binary ?? "", { more });
  onTestFinished(server.stop);
  const shards = await server.ask("SELECT shard_num, port FROM system.clusters WHERE cluster = 'feedback' ORDER BY 1");
  expect(shards).toBe("1\t9000\n2\t9000\n");
});
