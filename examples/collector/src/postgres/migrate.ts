import type { Pool } from "pg";
import { fromVersion1 } from "./from-version-1.js";
import { inTransaction } from "./in-transaction.js";
import { tables, tablesOfVersion2 } from "./tables.js";

const VERSION = 2;

/** Held while tables are made, so that collectors which start at once make them once. Spells "earshot". */
const LOCK = "28536116838166388";

/** Makes the tables where there are none, and brings older ones up to date; refuses those that a newer version has made. */
export async function migrate(pool: Pool): Promise<void> {
  await inTransaction(pool, "BEGIN", async (db) => {
    await db.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    const { rows: found } = await db.query("SELECT to_regclass('earshot.version') IS NOT NULL AS made");
    if (!found[0]?.made)
      await db.query(`${tables} ${tablesOfVersion2} INSERT INTO earshot.version VALUES (${VERSION})`);

    const { rows } = await db.query("SELECT version FROM earshot.version");
    if (rows[0]?.version > VERSION) throw new Error("the tables in this database were made by a newer version");
    if (rows[0]?.version === 1) await db.query(`${fromVersion1} UPDATE earshot.version SET version = ${VERSION}`);
  });
}
