import type { Stored } from "../stores/judge.js";
import type { Likeness } from "./likeness.js";

/** What sums are made of, of one record. */
export interface Kept extends Stored {
  readonly id: string;
  readonly prompt: string;
  readonly at: number;
  readonly alike: Likeness;
}

/** As it is read: with its likeness. */
export type KeptRow = Omit<Kept, "alike"> & Likeness;

/** The columns that are read. */
export const KEPT = `project, id, rev, fingerprint, kind, prompt, touchpoint, test, complete, at, day, facets,
  facet.by, facet.is, score.place, score.question, score.type, score.value`;

export function toKept(row: KeptRow): Kept {
  const { id, rev, fingerprint, prompt, at } = row;
  return { id, rev, fingerprint, prompt, at, alike: row };
}
