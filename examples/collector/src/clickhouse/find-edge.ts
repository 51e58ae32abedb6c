import type { Connection } from "./connect.js";
import { RECORD } from "./tables.js";

/**
 * How far to look for so many rows, the lowest or the highest of a column first; none where there are fewer.
 *
 * An old server doesn't read in order. But to look at one column of numbers is little, and of ids, which are long, only
 * those within are read then.
 */
export async function findEdge(db: Connection, { column, order, where, size }: Edge): Promise<string> {
  const rows = await db.select<{ edge: number }>(`
    SELECT ${column} AS edge FROM ${RECORD} WHERE ${where}
    ORDER BY ${column} ${order} LIMIT 1 OFFSET ${size - 1}`);
  const [row] = rows;
  return row ? `${column} ${order === "ASC" ? "<=" : ">="} ${row.edge}` : "1";
}

interface Edge {
  readonly column: "at" | "received_at";
  readonly order: "ASC" | "DESC";
  readonly where: string;
  readonly size: number;
}
