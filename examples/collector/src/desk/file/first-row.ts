import type { Statement } from "libsql";

/** The first row of a result. Not by `get`, which adds to the row what it cost. */
export function firstRow<Row>(statement: Statement, values: readonly unknown[]): Row | undefined {
  return (statement.all(values) as Row[])[0];
}
