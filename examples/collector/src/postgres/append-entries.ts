import type { ClientBase } from "pg";
import type { AppendResult } from "../store.js";
import { judge } from "../stores/judge.js";
import { findGraves } from "./find-graves.js";
import { lockProjects } from "./lock-projects.js";
import { type Place, replaceRecords } from "./replace-records.js";
import type { Entry } from "./to-rows.js";

interface StoredRow extends Place {
  readonly rev: number;
  readonly fingerprint: string;
}

const FIND = `
  SELECT project, id, touchpoint, prompt, rev, fingerprint FROM earshot.record
  JOIN json_to_recordset($1) AS key (project text, id text) USING (project, id)`;

/** Stores records one after the other, as if each came alone, inside a transaction that the caller holds. */
export async function appendEntries(db: ClientBase, entries: readonly Entry[]): Promise<AppendResult[]> {
  if (entries.length === 0) return [];
  await lockProjects(db, [...new Set(entries.map(({ project }) => project))]);
  const isErased = await findGraves(db, entries);
  const { rows: found } = await db.query<StoredRow>(FIND, [
    JSON.stringify(entries.map(({ project, item }) => ({ project, id: item.record.id }))),
  ]);

  const stored = new Map(found.map((row) => [nameOf(row.project, row.id), row]));
  const known = new Map<string, { readonly rev: number; readonly fingerprint: string }>(stored);
  const news = new Map<string, Entry>();
  const results = entries.map((entry): AppendResult => {
    if (isErased(entry)) return "erased";
    const { record, fingerprint } = entry.item;
    const name = nameOf(entry.project, record.id);
    const result = judge(known.get(name), entry.item);
    if (result !== "accepted") return result;
    known.set(name, { rev: record.rev, fingerprint });
    news.set(name, entry);
    return result;
  });

  const gone = [...news.keys()].flatMap((name) => stored.get(name) ?? []);
  await replaceRecords(db, { gone, news: [...news.values()] });
  return results;
}

const nameOf = (project: string, id: string) => JSON.stringify([project, id]);
