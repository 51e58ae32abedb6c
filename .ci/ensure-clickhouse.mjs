import { APT, aptInstall, mayInstall } from "./apt-install.mjs";
import { findClickhouse } from "./find-clickhouse.mjs";

const CLICKHOUSE = { name: "ClickHouse", packages: ["clickhouse-server"] };

/**
 * Gets Debian's ClickHouse for the tests where there is none and we may; else says the one command that does. Without
 * it what is tested against a real one is left out, except in CI, where nobody would notice.
 */
export function ensureClickhouse() {
  if (!findClickhouse() && mayInstall()) aptInstall([CLICKHOUSE]);
  if (findClickhouse()) return;
  console.error(`
The ClickHouse that a format and a store are tested against can't be found. Install it:

  sudo apt-get update && sudo apt-get ${APT.join(" ")} ${CLICKHOUSE.packages.join(" ")}

or say where yours is: CLICKHOUSE_PATH=/path/to/clickhouse-server npm test
`);
  if (process.env.CI) process.exit(1);
  console.error("LEFT OUT: every test against a real ClickHouse.\n");
}
