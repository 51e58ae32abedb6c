import type { WireRecord } from "earshot/schema";
import type { Report } from "./report.js";

/** A record that was found valid, on its way into the store. */
export interface Incoming {
  readonly record: WireRecord;
  /** Of the record as it was sent; tells a repeat from a conflict. */
  readonly fingerprint: string;
  /** When it happened by the collector's clock, epoch milliseconds. */
  readonly at: number;
  readonly receivedAt: number;
}

/** `conflict`: the same id and rev with another content; what was stored first stays. */
export type AppendResult = "accepted" | "duplicate" | "conflict";

export interface ReportOptions {
  readonly project: string;
  readonly includeTest: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Where records are kept. A rejection means that nothing of the call was stored, and that it may be tried again. */
export interface Store {
  /**
   * Stores all of them in one transaction and resolves once it is committed, with one result for each.
   * One row per project and id, whichever `rev` is the highest.
   */
  append(project: string, items: readonly Incoming[]): Promise<readonly AppendResult[]>;
  report(options: ReportOptions): Promise<Report>;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
  /** Resolves once everything handed over is stored. */
  close(): Promise<void>;
}
