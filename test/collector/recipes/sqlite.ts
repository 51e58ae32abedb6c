import Database from "libsql";
import type { Row } from "./recipe.js";

function within<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    db.pragma("busy_timeout = 5000");
    return work(db);
  } finally {
    db.close();
  }
}

export const rowsOf = (db: Database.Database) =>
  db.prepare("SELECT project, id, rev, body FROM record ORDER BY project, id").all() as Row[];

export function breakRecords(db: Database.Database, broken: boolean): void {
  db.exec(
    broken
      ? "CREATE TRIGGER broken BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'broken'); END"
      : "DROP TRIGGER broken",
  );
}

export const inSqlite = (file: string) => ({
  rows: () =>
    // Some make their table with the first batch.
    within(file, (db) => (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'record'").get() ? rowsOf(db) : [])),
  setBroken: (broken: boolean) => within(file, (db) => breakRecords(db, broken)),
});
