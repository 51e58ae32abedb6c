import type { ClientBase, Pool } from "pg";
import { type Bind, createValues } from "./scope.js";

/** Runs a statement that binds its values as it is written. */
export async function select<Row extends object>(
  db: ClientBase | Pool,
  write: (bind: Bind) => string,
): Promise<readonly Row[]> {
  const { values, bind } = createValues();
  const sql = write(bind);
  return (await db.query<Row>(sql, values)).rows;
}
