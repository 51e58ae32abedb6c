import type { CommentPage, Report, SegmentReport } from "./report.js";
import type { StoredRecord } from "./stored-record.js";

/** A record that was found valid, on its way into the store. */
export interface Incoming {
  readonly record: StoredRecord;
  /** The record as JSON, as it is kept. */
  readonly body: string;
  /** Of what was sent; tells a repeat from a conflict. */
  readonly fingerprint: string;
  /** When it happened by the collector's clock, epoch milliseconds. */
  readonly at: number;
  readonly receivedAt: number;
}

/**
 * `conflict`: the same id and rev with another content; what was stored first stays. `erased`: of somebody who has been
 * erased since it happened; nothing is stored.
 */
export type AppendResult = "accepted" | "duplicate" | "conflict" | "erased";

/** Those who have one thing in common, and the day and age that they answered in. */
export interface Scope {
  readonly project: string;
  readonly includeTest: boolean;
  /** First and last day, both included: `2026-11-21`, UTC. Default: all. A prompt is of the day it was first heard of. */
  readonly from?: string;
  readonly to?: string;
  readonly segment?: Segment;
}

/** Records whose facet `by` is `is`; see `facetsOf`. Those that don't match are as if they were not there. */
export interface Segment {
  /** `device`, `locale`, `account`, `source`, or a trait: `trait.plan`. */
  readonly by: string;
  readonly is: string;
}

export interface ReportOptions extends Scope {
  /** Epoch milliseconds. */
  readonly now: number;
  /** At most so many comments. Default: 100. */
  readonly comments?: number;
}

export interface CommentOptions extends Scope {
  /** That have these words in them; capitals of ASCII are no different. */
  readonly search?: string;
  readonly touchpoint?: string;
  /** Those that come after: `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

export interface RecordOptions extends Scope {
  /** Those that come after: `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

export interface KeptRecord {
  readonly record: StoredRecord;
  readonly at: number;
  readonly receivedAt: number;
}

export interface RecordPage {
  readonly records: readonly KeptRecord[];
  /** Where to go on, now or when more has come; absent when nothing was found. */
  readonly next?: string;
}

/** Somebody who was erased: what they did before is refused for good, also when it comes late. */
export interface Grave {
  /** Of the respondent's id, by `hashOfRespondent`: the id itself is forgotten. */
  readonly hash: string;
  /** When, epoch milliseconds. */
  readonly at: number;
}

/** Where records are kept. A rejection means that nothing of the call was stored, and that it may be tried again. */
export interface Store {
  /**
   * Stores all of them in one transaction and resolves once it is committed, with one result for each.
   * One row per project and id, whichever `rev` is the highest.
   */
  append(project: string, items: readonly Incoming[]): Promise<readonly AppendResult[]>;
  report(options: ReportOptions): Promise<Report>;
  /** The scores of each value of a facet: at most the fifty with the most answers. */
  segments(options: Scope & { readonly by: string }): Promise<readonly SegmentReport[]>;
  /** Every `by` that a segment of this project can have, sorted by code units. */
  facets(project: string): Promise<readonly string[]>;
  /** Newest first. */
  comments(options: CommentOptions): Promise<CommentPage>;
  /**
   * In the order in which they were received, and of one moment by their ids. A later revision is received anew.
   * Here `from` and `to` are of the record itself.
   */
  records(options: RecordOptions): Promise<RecordPage>;
  /** Everything of one person, by `anonymousId` or `userId`: oldest first, at most 1,000. */
  respondent(project: string, id: string): Promise<readonly KeptRecord[]>;
  /**
   * Deletes everything of one person, by `anonymousId` or `userId`, out of every sum too, and keeps a grave: what of
   * them happened before `at`, and comes later, is `erased`. Resolves with how many records there were.
   */
  erase(project: string, id: string, at: number): Promise<number>;
  /** Deletes what happened before, epoch milliseconds, of every project. Resolves with how many records there were. */
  expire(before: number): Promise<number>;
  graves(project: string): Promise<readonly Grave[]>;
  /** Keeps graves that another store has; of one hash the latest counts. Deletes nothing. */
  bury(project: string, graves: readonly Grave[]): Promise<void>;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
  /** Resolves once everything handed over is stored. */
  close(): Promise<void>;
}
