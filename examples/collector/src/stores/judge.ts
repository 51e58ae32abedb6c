import type { AppendResult, Incoming } from "../store.js";

/** What a store knows of a record by its id. */
export interface Stored {
  readonly rev: number;
  readonly fingerprint: string;
}

/** What becomes of a record, given what is stored under its id: the highest `rev` wins, and the first of its kind. */
export function judge(stored: Stored | undefined, { record, fingerprint }: Incoming): AppendResult {
  if (!stored || stored.rev < record.rev) return "accepted";
  return stored.rev === record.rev && stored.fingerprint !== fingerprint ? "conflict" : "duplicate";
}
