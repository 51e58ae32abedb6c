import type { Connection } from "./connect.js";
import { RECORD } from "./tables.js";

/**
 * How far to look for so many rows, the lowest or the highest of a column first; none where there are fewer.
 *
 * An old server doesn't read in order. But to look at one column of numbers is little, and of ids, which are long, only
 * those within are read then.
 */
export async function findEdge(db: Connection, { floor, ...edge }: Edge): Promise<string> {
  const { column, order, size } = edge;
  const find = async (above: string) => {
    const rows = await db.select<{ edge: number }>(`
      SELECT ${column} AS edge FROM ${RECORD} PREWHERE ${above} WHERE ${edge.where}
      ORDER BY ${column} ${order} LIMIT 1 OFFSET ${size - 1}`);
    return rows[0] && `${column} ${order === "ASC" ? "<=" : ">="} ${rows[0].edge}`;
  };
  return (floor !== undefined && (await find(`${column} >= ${floor}`))) || (await find("1")) || "1";
}

interface Edge {
  readonly column: "at" | "received_at";
  readonly order: "ASC" | "DESC";
  readonly where: string;
  readonly size: number;
  /** Of the highest first: above it there are likely enough, and it is looked there before anywhere else. */
  readonly floor?: number | undefined;
}
