import type { Incoming } from "../store.js";
import { lineOf } from "./line-of.js";
import { type Counted, countedOf, toRow } from "./to-row.js";

/** With what takes time to write down, done while it waits for its turn. */
export interface Prepared extends Incoming {
  readonly row: Counted;
  /** The row's values, in the order of its columns. */
  readonly line: string;
}

export function prepared(project: string, item: Incoming): Prepared {
  const row = toRow(project, item);
  const { record, fingerprint, at, receivedAt } = item;
  return { record, fingerprint, at, receivedAt, row: countedOf(row), line: lineOf(row) };
}
