import { existsSync } from "node:fs";

const PLACES = ["/usr/sbin/clickhouse-server", "/usr/bin/clickhouse-server"];

/** Path of the ClickHouse that tests start: `CLICKHOUSE_PATH`, else a system one; `undefined` when there is none. */
export function findClickhouse() {
  return [process.env.CLICKHOUSE_PATH, ...PLACES].find((path) => path && existsSync(path));
}
