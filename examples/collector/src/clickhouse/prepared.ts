import type { Incoming } from "../store.js";
import { type Row, toRow } from "./to-row.js";

/** With what takes time to write down, done while it waits for its turn. */
export interface Prepared extends Incoming {
  readonly row: Row;
  readonly json: string;
}

export function prepared(project: string, item: Incoming): Prepared {
  const row = toRow(project, item);
  const { record, fingerprint, at, receivedAt } = item;
  return { record, fingerprint, at, receivedAt, row, json: JSON.stringify(row) };
}
