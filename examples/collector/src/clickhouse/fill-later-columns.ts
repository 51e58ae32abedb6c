import type { Connection } from "./connect.js";
import { RECORD } from "./tables.js";
import { toRow } from "./to-row.js";

const PAGE_SIZE = 5_000;

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
  for (;;) {
    const rows = await db.select<OldRow>(`
      SELECT project, id, fingerprint, at, received_at AS receivedAt, body FROM ${RECORD} FINAL
      WHERE writer = 0 ORDER BY project, id LIMIT ${PAGE_SIZE}`);
    if (rows.length === 0) return;
    const items = rows.map(({ project, body, ...rest }) => ({ project, item: { ...rest, record: JSON.parse(body) } }));
    // Of a writer of whom nothing ever arrives in the sums.
    const mark = { writer: 1, sent: 0, generation: 0 };
    await db.insert(
      RECORD,
      items.map(({ project, item }) => ({ ...toRow(project, item), ...mark })),
    );
  }
}
