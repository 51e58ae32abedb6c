import Database from "libsql";
import type { Desk } from "../desk.js";
import { atomically } from "./atomically.js";
import { prepareAlerts } from "./prepare-alerts.js";
import { prepareCases } from "./prepare-cases.js";
import { prepareDiary } from "./prepare-diary.js";
import { prepareOutbox } from "./prepare-outbox.js";
import { tables } from "./tables.js";

const VERSION = 1;

/**
 * Opens the file of a desk, or makes it. One collector works with it; others may read.
 *
 * @throws when it was written by a newer version
 * @example
 * const desk = openDesk("desk.sqlite");
 */
export function openDesk(file: string): Desk {
  const db = new Database(file);
  try {
    db.pragma("busy_timeout = 5000");
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    // What is erased is written over, and not only left out.
    db.pragma("secure_delete = ON");
    const [{ user_version: version = 0 } = {}] = db.pragma("user_version") as { user_version?: number }[];
    if (version > VERSION) throw new Error(`${file} was written by a newer version`);
    db.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${VERSION}; COMMIT`);
  } catch (error) {
    db.close();
    throw error;
  }

  return {
    ...prepareCases(db),
    ...prepareDiary(db),
    alerts: prepareAlerts(db),
    outbox: prepareOutbox(db),
    together: (work) => atomically(db, work),
    close() {
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}
