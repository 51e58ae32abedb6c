import Database from "libsql";
import { fromVersion1, tables } from "./tables.js";

const VERSION = 2;

/** Opens the file, or makes it; refuses one that is damaged or written by a newer version. */
export function openDatabase(file: string): Database.Database {
  const db = new Database(file);
  try {
    // Another process may hold the file for a moment: a backup, a report.
    db.pragma("busy_timeout = 5000");
    db.pragma("journal_mode = WAL");
    // With NORMAL a commit may be rolled back by a power cut; we have promised that it isn't.
    db.pragma("synchronous = FULL");

    const [check] = db.pragma("quick_check(1)") as { quick_check: string }[];
    if (check?.quick_check !== "ok") throw new Error(`${file} is damaged: ${check?.quick_check}`);

    const [{ user_version: version = 0 } = {}] = db.pragma("user_version") as { user_version?: number }[];
    if (version > VERSION) throw new Error(`${file} was written by a newer version`);
    db.exec(`BEGIN IMMEDIATE; ${tables} ${version === 1 ? fromVersion1 : ""} PRAGMA user_version = ${VERSION}; COMMIT`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
