import { statSync } from "node:fs";
import Database from "libsql";
import { tables } from "./tables.js";
import { takeOver } from "./take-over.js";

const VERSION = 3;
/** To read all of a large file takes a minute, in which nothing is taken; it is for its keeper to check. */
const CHECKED_BYTES = 256 * 1024 * 1024;

/** Opens the file, or makes it; refuses one that was written by a newer version, or is damaged, if it isn't large. */
export function openDatabase(file: string): Database.Database {
  const db = new Database(file);
  try {
    // Another process may hold the file for a moment: a backup, a report.
    db.pragma("busy_timeout = 5000");
    db.pragma("journal_mode = WAL");
    // With NORMAL a commit may be rolled back by a power cut; we have promised that it isn't.
    db.pragma("synchronous = FULL");
    // What is deleted is overwritten: somebody who was erased is not in the file's free pages.
    db.pragma("secure_delete = ON");

    if (statSync(file).size <= CHECKED_BYTES) {
      const [check] = db.pragma("quick_check(1)") as { quick_check: string }[];
      if (check?.quick_check !== "ok") throw new Error(`${file} is damaged: ${check?.quick_check}`);
    }

    const [{ user_version: version = 0 } = {}] = db.pragma("user_version") as { user_version?: number }[];
    if (version > VERSION) throw new Error(`${file} was written by a newer version`);
    const prepareTables = db.transaction(() => {
      if (version > 0 && version < VERSION) takeOver(db);
      else db.exec(tables);
      db.exec(`PRAGMA user_version = ${VERSION}`);
    });
    prepareTables.immediate();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
