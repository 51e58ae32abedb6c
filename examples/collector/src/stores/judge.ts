import type { AppendResult, Incoming } from "../store.js";

/** What a store knows of a record by its id. */
export interface Stored {
  readonly rev: number;
  readonly fingerprint: string;
}

/** What becomes of a record, given what is stored under its id: the highest `rev` wins, and the first of its kind. */
export function judge(stored: Stored | undefined, { rev, fingerprint }: Stored): AppendResult {
  if (!stored || stored.rev < rev) return "accepted";
  return stored.rev === rev && stored.fingerprint !== fingerprint ? "conflict" : "duplicate";
}

/** What is known of a record by its id once it is stored. */
export function revisionOf({ record: { rev }, fingerprint }: Incoming): Stored {
  return { rev, fingerprint };
}
