import type { AlertBook } from "./alerts/alert.js";
import type { CaseBook } from "./cases/case.js";
import type { Outbox } from "./webhooks/outbox.js";

/** A mark for trends: what was changed, and when. */
export interface Release {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** That somebody did something that matters, and never what was in it. */
export interface AuditEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  /** `release.added`, `webhook.resent`, `respondent.erased`, … */
  readonly action: string;
  /** As they call themselves: a key has no person. */
  readonly by?: string;
  /** How many records it was about. */
  readonly count?: number;
}

/** How far the records of a project have been read. */
export interface Progress {
  /** Epoch milliseconds: what was received before opens no case. */
  readonly since: number;
  /** `next` of the store; `null` at the beginning. */
  readonly after: string | null;
}

/**
 * What people do about the answers: one SQLite file, apart from the records. It has ids of responses and the team's own
 * words; what customers said stays in the store. Of every method what it did is on the disk when it returns.
 */
export interface Desk {
  readonly cases: CaseBook;
  readonly alerts: AlertBook;
  readonly outbox: Outbox;
  readonly releases: {
    /** The same name and moment again is the same release. */
    add(project: string, release: Release): void;
    /** Oldest first, the newest 1,000. */
    all(project: string): readonly Release[];
  };
  readonly audit: {
    add(project: string, entry: AuditEntry): void;
    /** Newest first, at most 200. */
    newest(project: string): readonly AuditEntry[];
  };
  readonly progress: {
    of(project: string): Progress | undefined;
    keep(project: string, progress: Progress): void;
  };
  /**
   * Deletes every case about what somebody said until then, with its notes and what was to be told of it.
   *
   * @param hash by `hashOfRespondent`
   * @param at epoch milliseconds: what they say later is theirs to say
   * @returns how many cases there were
   */
  forget(project: string, hash: string, at: number): number;
  /** Deletes the cases about what was answered before, epoch milliseconds, of every project. */
  expire(before: number): void;
  /** All of it or nothing, on the disk once. */
  together<T>(work: () => T): T;
  close(): void;
}
