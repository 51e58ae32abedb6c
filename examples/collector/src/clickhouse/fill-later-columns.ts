import type { Connection } from "./connect.js";
import { createLikenesses } from "./create-likenesses.js";
import { createPages, type MarkedLine } from "./create-pages.js";
import { lineOf } from "./line-of.js";
import { prepared, ROW_COLUMNS } from "./prepared.js";
import { RECORD } from "./tables.js";

const PAGE_SIZE = 5_000;
/** A writer of whom nothing ever arrives in the sums. */
const MARK = { writer: 1, sent: 0, generation: 0 };

interface OldRow {
  readonly project: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly at: number;
  readonly receivedAt: number;
  readonly body: string;
}

/**
 * Writes the rows of a version that had fewer columns once more, and of no sum: they are then counted anew. May be
 * broken off at any time, and goes on at the next start.
 */
export async function fillLaterColumns(db: Connection): Promise<void> {
  const old = `FROM ${RECORD} WHERE writer = 0`;
  const [{ count } = { count: 0 }] = await db.select<{ count: number }>(`SELECT count() AS count ${old}`);
  if (count === 0) return;
  const likenesses = createLikenesses();
  const pages = createPages();
  const mark = Buffer.from(`\t${lineOf(MARK)}\n`);
  for (;;) {
    const rows = await db.select<OldRow>(`
      SELECT project, id, fingerprint, at, received_at AS receivedAt, body FROM ${RECORD} FINAL
      WHERE writer = 0 ORDER BY project, id LIMIT ${PAGE_SIZE}`);
    if (rows.length === 0) return;
    const lines = rows.map(({ project, ...rest }): MarkedLine => {
      const item = { ...rest, record: JSON.parse(rest.body) };
      return [prepared(project, item, likenesses, pages).line, mark];
    });
    await db.insertLines(RECORD, [...ROW_COLUMNS, ...Object.keys(MARK)], lines);
  }
}
