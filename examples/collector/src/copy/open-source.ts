import { existsSync } from "node:fs";
import Database from "libsql";
import { Pool } from "pg";
import type { Grave } from "../store.js";
import { type Page, pagesOf, type RecordRow } from "./page.js";

/** Where records are copied from: read, and left as it is. */
export interface Source {
  readonly pages: AsyncIterable<Page>;
  /** Of all projects; none of a store that was written before anybody could be erased. */
  graves(): Promise<readonly ProjectGrave[]>;
  close(): Promise<void>;
}

export interface ProjectGrave extends Grave {
  readonly project: string;
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
    async graves() {
      const known = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'grave'").get();
      return known ? (db.prepare("SELECT project, hash, at FROM grave").all() as ProjectGrave[]) : [];
    },
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
    async graves() {
      const { rows } = await pool.query("SELECT 1 WHERE to_regclass('earshot.grave') IS NOT NULL");
      if (rows.length === 0) return [];
      return (await pool.query<ProjectGrave>("SELECT project, hash, at::float8 FROM earshot.grave")).rows;
    },
    close: () => pool.end(),
  };
}
