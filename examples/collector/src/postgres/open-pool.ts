import { Pool, type PoolConfig } from "pg";

/** Connections to a database; one that is lost is a rejection, and the next call makes a new one. */
export function openPool(url: string, more: PoolConfig): Pool {
  const pool = new Pool({
    ...{ connectionString: url, application_name: "earshot", keepAlive: true, connectionTimeoutMillis: 10_000 },
    ...more,
  });
  // Who waits for a connection that is lost hears of it; when nobody does, nothing is lost with it.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
