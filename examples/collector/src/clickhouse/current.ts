import type { Connection } from "./connect.js";
import { listed, quoted } from "./quoted.js";
import { RECORD } from "./tables.js";

/** A row that was found where earlier revisions are found, too. */
export interface Found {
  readonly id: string;
  readonly rev: number;
}

export interface Whole {
  readonly rev: number;
  readonly at: number;
  readonly received_at: number;
  readonly body: string;
}

/**
 * Those that are of the highest revision, whole. To ask this of a few ids is much cheaper than to read a lot with `FINAL`.
 */
export async function onlyCurrent<Row extends Found>(
  db: Connection,
  project: string,
  found: readonly Row[],
): Promise<readonly (Row & Whole)[]> {
  if (found.length === 0) return [];
  const rows = await db.select<Found & Whole>(`
    SELECT id, rev, at, received_at, body FROM ${RECORD}
    WHERE project = ${quoted(project)} AND id IN ${listed(new Set(found.map(({ id }) => id)))}
    ORDER BY rev DESC LIMIT 1 BY id`);
  const newest = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap((row) => {
    const whole = newest.get(row.id);
    return whole?.rev === row.rev ? [{ ...row, ...whole }] : [];
  });
}

/**
 * Reads on until there are enough that are current, or no more.
 *
 * @param read those that come after one, in order; fewer than `size` where there are no more
 */
export async function readCurrent<Row extends Found>(
  db: Connection,
  project: string,
  limit: number,
  read: (after: Row | undefined, size: number) => Promise<readonly Row[]>,
): Promise<readonly (Row & Whole)[]> {
  const current: (Row & Whole)[] = [];
  let after: Row | undefined;
  let size = limit;
  for (;;) {
    const found = await read(after, size);
    const last = JSON.stringify(after);
    // Two collectors that were sent one record may have stored it twice; these two are neighbours.
    const once = found.filter((row, i) => JSON.stringify(row) !== (i ? JSON.stringify(found[i - 1]) : last));
    current.push(...(await onlyCurrent(db, project, once)));
    after = found.at(-1);
    if (current.length >= limit || found.length < size) return current.slice(0, limit);
    // Revisions that were replaced make a page poorer.
    size = 2 * limit;
  }
}
