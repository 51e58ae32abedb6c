import type { Collector, CollectorOptions } from "./collector-options.js";
import { createCollector as createOnFetch } from "./create-collector.js";
import { builtPage } from "./dashboard/built-page.js";
import { readCsv } from "./mentions/read-csv.js";

export { type ClickhouseOptions, openClickhouseStore } from "./clickhouse/open-clickhouse-store.js";
export { openDesk } from "./desk/file/open-desk.js";
export { readRules } from "./desk/rules/read-rules.js";
export type { Rules } from "./desk/rules/rules-schema.js";
export { type DeskOptions, startDesk } from "./desk/start-desk.js";
export * from "./fetch.js";
export { openStore, type StoreVariables } from "./open-store.js";
export { openPostgresStore } from "./postgres/open-postgres-store.js";
export { type Serving, serveCollector, type Where } from "./serve-collector.js";
export { openSqliteStore } from "./sqlite/open-sqlite-store.js";

/**
 * The same collector with its dashboard's page, from the disk of whoever runs Node.
 *
 * @example
 * const store = openSqliteStore("feedback.sqlite");
 * const serving = await serveCollector(createCollector({ store }), { port: 4601 });
 */
export function createCollector(options: CollectorOptions): Collector {
  return createOnFetch({ page: builtPage, readCsv, ...options });
}
