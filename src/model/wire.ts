import type { Answer } from "./answer.js";
import type { Scalar } from "./json.js";
import type { Stage } from "./stage.js";

/** How a prompt went away without being completed. */
export type CloseReason = "closed" | "escaped" | "snoozed" | "timedOut" | "navigated" | "replaced";

/** Who answers. */
export interface Respondent {
  readonly anonymousId: string;
  readonly userId?: string;
  readonly accountId?: string;
}

/** The circumstances of a record: an allow-list; nothing off it is ever sent. */
export interface Context {
  /** Path of the page, without query and fragment. */
  readonly path?: string;
  readonly referrerHost?: string;
  readonly device?: "desktop" | "tablet" | "mobile";
  /** Width and height in CSS pixels. */
  readonly viewport?: readonly [number, number];
  readonly timeZone?: string;
  readonly session?: string;
  /** What made the touchpoint due: `event:order_completed`. */
  readonly trigger?: string;
  /** False when an answer came by a click that no person made. */
  readonly trusted?: boolean;
}

interface RecordBase {
  /** UUIDv7: ordered by time, and what the collector tells duplicates by. */
  readonly id: string;
  /** Rises with every change of the same record; the highest wins. */
  readonly rev: number;
  /** ISO 8601, UTC, by the visitor's clock. */
  readonly at: string;
  readonly test: boolean;
  /** Shared by the records of one prompt. */
  readonly promptId: string;
  readonly touchpoint: {
    readonly id: string;
    readonly stage: Stage;
    readonly revision: number;
    readonly audience: "customer" | "employee";
  };
  readonly respondent: Respondent;
  readonly locale: string;
  readonly context: Context;
  readonly traits?: Readonly<Record<string, Scalar>>;
}

/** Written before the prompt is painted. */
export interface ShownRecord extends RecordBase {
  readonly kind: "shown";
}

/** All answers of one prompt so far; every later answer is the same id with a higher `rev`. */
export interface ResponseRecord extends RecordBase {
  readonly kind: "response";
  readonly answers: readonly Answer[];
  readonly complete: boolean;
  /** From painted to this revision. */
  readonly durationMs: number;
}

/** Closed without being completed. */
export interface DismissedRecord extends RecordBase {
  readonly kind: "dismissed";
  readonly how: CloseReason;
}

/** One line of the wire format. */
export type WireRecord = ShownRecord | ResponseRecord | DismissedRecord;

/** The body of one POST. */
export interface Batch {
  readonly v: 1;
  readonly key?: string;
  /** `earshot/1.2.3` */
  readonly sdk: string;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
  /** Loss counters of this visitor's queue, so that an operator sees loss without access to browsers. */
  readonly client?: Readonly<Record<string, number | string>>;
  /** Oldest first. */
  readonly batch: readonly WireRecord[];
}

/** The collector's word on one record. Only the first three let the queue forget it. */
export interface ItemResult {
  readonly id: string;
  readonly rev?: number;
  readonly status: "accepted" | "duplicate" | "erased" | "rejected" | "retry";
  /** Why, when rejected: `invalid`, `encoding`, `id_conflict`, ... */
  readonly code?: string;
  /** Path of the field that was wrong. */
  readonly field?: string;
  readonly retryAfterMs?: number;
}

/** The reply to a batch. */
export interface BatchReply {
  readonly v: 1;
  readonly results: readonly ItemResult[];
  readonly retryAfterMs?: number;
  /** The collector's clock, epoch milliseconds. */
  readonly now?: number;
}
