export { type ClickhouseOptions, openClickhouseStore } from "./clickhouse/open-clickhouse-store.js";
export { type Collector, type CollectorOptions, createCollector } from "./create-collector.js";
export { openStore, type StoreVariables } from "./open-store.js";
export { openPostgresStore } from "./postgres/open-postgres-store.js";
export type { CommentReport, Report, TouchpointReport } from "./report.js";
export { type Serving, serveCollector } from "./serve-collector.js";
export { openSqliteStore } from "./sqlite/open-sqlite-store.js";
export type { AppendResult, Incoming, ReportOptions, Store } from "./store.js";
