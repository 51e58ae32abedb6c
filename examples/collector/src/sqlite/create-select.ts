import type { Database } from "libsql";

/** Values by name: `@project`. */
export type Values = Readonly<Record<string, string | number>>;

/** Reads rows. */
export type Select = <Row>(sql: string, values: Values) => Row[];

/** What is asked in a few forms only, each prepared once. */
export function createSelect(db: Database): Select {
  const prepared = new Map<string, ReturnType<Database["prepare"]>>();
  return <Row>(sql: string, values: Values) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(values) as Row[];
  };
}
