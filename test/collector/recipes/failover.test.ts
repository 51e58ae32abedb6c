import { expect, onTestFinished, test } from "vitest";
import { findPostgres } from "../../../.ci/find-servers.mjs";
import { until } from "../../helpers/until.js";
import { response } from "../records.js";
import { startOnPostgres } from "./postgres.js";

test.skipIf(!findPostgres() && !process.env.CI)(
  "R22: PostgreSQL drops the connection within the statement: nothing is said to be kept, then one row is",
  async () => {
    const { server, ...collector } = await startOnPostgres();
    onTestFinished(collector.stop);
    const record = response(9, "once");
    const body = JSON.stringify({ v: 1, batch: [record] });
    const { sql } = server;

    const lost = await sql.begin(async (held) => {
      await held`LOCK TABLE record IN EXCLUSIVE MODE`;
      const posted = collector.send("POST", body);
      // The statement waits for the lock: then its connection is cut.
      const cut = () => sql`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted`;
      await until(async () => (await cut()).length > 0, { what: "the statement to wait" });
      return posted;
    });
    expect(lost.status).toBe(500);
    expect(await collector.rows()).toEqual([]);

    expect((await collector.send("POST", body)).status).toBe(204);
    expect((await collector.send("POST", body)).status).toBe(204);
    expect(await collector.rows()).toHaveLength(1);
  },
);
