import { existsSync } from "node:fs";
import Database from "libsql";
import { Pool } from "pg";
import { type Page, pagesOf, type RecordRow } from "./page.js";

/** Where records are copied from: read, and left as it is. */
export interface Source {
  readonly pages: AsyncIterable<Page>;
  close(): Promise<void>;
}

/** @param from a SQLite file, or the address of a PostgreSQL */
export function openSource(from: string): Source {
  return /^postgres(ql)?:/.test(from) ? openPostgres(from) : openSqlite(from);
}

function openSqlite(file: string): Source {
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  const db = new Database(file);
  const page = db.prepare(`
    SELECT project, id, fingerprint, at, received_at AS receivedAt, body FROM record
    WHERE (project, id) > (?, ?) ORDER BY project, id LIMIT ?`);
  return {
    pages: pagesOf(async ({ project, id }, limit) => page.all([project, id, limit]) as RecordRow[]),
    async close() {
      db.close();
    },
  };
}

function openPostgres(connectionString: string): Source {
  const pool = new Pool({ connectionString, max: 1 });
  const page = `
    SELECT project, id, fingerprint, at::float8, received_at::float8 AS "receivedAt", body::text FROM earshot.record
    WHERE (project, id) > ($1, $2) ORDER BY project, id LIMIT $3`;
  return {
    pages: pagesOf(async ({ project, id }, limit) => (await pool.query<RecordRow>(page, [project, id, limit])).rows),
    close: () => pool.end(),
  };
}
