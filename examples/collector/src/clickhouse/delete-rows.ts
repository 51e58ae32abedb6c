import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "./connect.js";
import { quoted } from "./quoted.js";

const LOOK_AGAIN_MS = 25;
const GIVEN_UP_MS = 600_000;

/** Resolves once no server has such a row any more. Files that had one are written anew: for a few rows that is a lot. */
export async function deleteRows(db: Connection, table: string, where: string): Promise<void> {
  const shard = db.shardOf(table);
  await db.everywhere(`ALTER TABLE ${shard} DELETE WHERE ${where}`);
  const underway = `
    SELECT count() AS count FROM system.mutations
    WHERE database = currentDatabase() AND table = ${quoted(shard)} AND is_done = 0`;
  const givenUpAt = Date.now() + GIVEN_UP_MS;
  for (const server of db.servers)
    while ((await server.select<{ count: number }>(underway)).some(({ count }) => count > 0)) {
      if (Date.now() > givenUpAt) throw new Error(`ClickHouse has not deleted rows of ${shard} in ${GIVEN_UP_MS} ms`);
      await sleep(LOOK_AGAIN_MS);
    }
}
