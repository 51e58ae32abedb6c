import { findClickhouse } from "../../../.ci/find-clickhouse.mjs";
import { openClickhouseStore } from "../../../examples/collector/src/index.js";
import { CLUSTER, startClickhouseShards } from "../../helpers/clickhouse-server.js";
import type { Ground, Row } from "./ground.js";
import { leftOut } from "./left-out.js";

const binary = findClickhouse();

/** Whether there is no ClickHouse, and nobody minds. */
export const withoutClickhouse = leftOut("ClickHouse", binary);

/** Two servers of its own, each with a part of the rows. */
export async function startOnClickhouse() {
  if (!binary) throw new Error("There is no ClickHouse, and in CI nobody would notice.");
  const shards = await startClickhouseShards(binary);
  const urls = shards.map(({ url }) => url);
  return {
    shards,
    /** The environment of a collector that keeps its records there. */
    variables: { CLICKHOUSE_URL: urls.join(","), CLICKHOUSE_CLUSTER: CLUSTER },
    open: () => openClickhouseStore({ urls, cluster: CLUSTER }),
    env: { CLICKHOUSE_URL: urls.join(), CLICKHOUSE_CLUSTER: CLUSTER },
    async rows(project) {
      const sql = `SELECT id, rev, body FROM earshot_record FINAL WHERE project = '${project}' ORDER BY id FORMAT JSON`;
      return JSON.parse((await shards[0]?.ask(sql)) ?? "").data as readonly Row[];
    },
    async end() {
      await Promise.all(shards.map((shard) => shard.stop()));
    },
  } satisfies Ground & { readonly shards: unknown; readonly variables: unknown };
}
