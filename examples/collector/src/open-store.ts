import { openClickhouseStore } from "./clickhouse/open-clickhouse-store.js";
import { openPostgresStore } from "./postgres/open-postgres-store.js";
import { openSqliteStore } from "./sqlite/open-sqlite-store.js";
import type { Store } from "./store.js";

/** What says where records are kept: the first of these that is set. Empty is not set. */
export interface StoreVariables {
  /** Addresses of ClickHouse servers, one a shard, with commas between them. */
  readonly CLICKHOUSE_URL?: string | undefined;
  /** What `remote_servers` calls them; not needed for one. */
  readonly CLICKHOUSE_CLUSTER?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
  /** The SQLite file. Default: `feedback.sqlite`. */
  readonly DATA?: string | undefined;
}

/**
 * Opens the store that the environment names: ClickHouse, else PostgreSQL, else a SQLite file.
 *
 * @example
 * const store = await openStore(process.env);
 */
export async function openStore(variables: StoreVariables): Promise<Store> {
  const { CLICKHOUSE_URL, CLICKHOUSE_CLUSTER: cluster, DATABASE_URL, DATA } = variables;
  if (CLICKHOUSE_URL) {
    const urls = CLICKHOUSE_URL.split(",").map((url) => url.trim());
    return openClickhouseStore({ urls, ...(cluster && { cluster }) });
  }
  if (DATABASE_URL) return openPostgresStore(DATABASE_URL);
  return openSqliteStore(DATA || "feedback.sqlite");
}
