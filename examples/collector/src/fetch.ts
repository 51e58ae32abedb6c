/** The collector for any runtime that speaks `fetch`: nothing behind this door is Node's. */
export type { ReadKey, WriteKey } from "./access/keys.js";
export type { Collector, CollectorOptions } from "./collector-options.js";
export { createCollector } from "./create-collector.js";
export type { Desk } from "./desk/desk.js";
export type { WorkingDesk } from "./desk/working-desk.js";
export type { DescribedError, Log, LogEvent } from "./observe/log-event.js";
export { logFailures, logLines } from "./observe/log-lines.js";
export type { Rates } from "./rates/create-rate-limits.js";
export type { CommentPage, CommentReport, Report, SegmentReport, TouchpointReport } from "./report.js";
export type {
  AppendResult,
  CommentOptions,
  Grave,
  Incoming,
  KeptRecord,
  RecordOptions,
  RecordPage,
  ReportOptions,
  Scope,
  Segment,
  Store,
} from "./store.js";
export type { MentionRecord, StoredRecord } from "./stored-record.js";
export type { LeastStore } from "./stores/complete-store.js";
