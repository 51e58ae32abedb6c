import type { Database } from "libsql";
import type { AuditEntry, Desk, Progress, Release } from "../desk.js";
import { firstRow } from "./first-row.js";

/** What is only ever added: releases and audit entries; and how far the records have been read. */
export function prepareDiary(db: Database): Pick<Desk, "releases" | "audit" | "progress"> {
  const addRelease = db.prepare("INSERT OR IGNORE INTO release (project, at, name) VALUES (?, ?, ?)");
  const releases = db.prepare("SELECT name, at FROM release WHERE project = ? ORDER BY at DESC, name DESC LIMIT 1000");
  const addEntry = db.prepare("INSERT INTO audit (project, at, action, by, count) VALUES (?, ?, ?, ?, ?)");
  const entries = db.prepare("SELECT at, action, by, count FROM audit WHERE project = ? ORDER BY id DESC LIMIT 200");
  const progress = db.prepare("SELECT since, after FROM progress WHERE project = ?");
  const keepProgress = db.prepare("INSERT OR REPLACE INTO progress (project, since, after) VALUES (?, ?, ?)");

  return {
    releases: {
      add: (project, { at, name }) => void addRelease.run([project, at, name]),
      all: (project) => (releases.all([project]) as Release[]).reverse(),
    },
    audit: {
      add: (project, { at, action, by = null, count = null }) => void addEntry.run([project, at, action, by, count]),
      newest: (project) => (entries.all([project]) as AuditRow[]).map(toEntry),
    },
    progress: {
      of: (project) => firstRow<Progress>(progress, [project]),
      keep: (project, { since, after }) => void keepProgress.run([project, since, after]),
    },
  };
}

type AuditRow = Pick<AuditEntry, "at" | "action"> & { readonly by: string | null; readonly count: number | null };

function toEntry({ at, action, by, count }: AuditRow): AuditEntry {
  return { at, action, ...(by !== null && { by }), ...(count !== null && { count }) };
}
