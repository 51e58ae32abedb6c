import type { ClientBase } from "pg";
import type { AppendResult } from "../store.js";
import { judge, type Stored } from "../stores/judge.js";
import { keepAnswers } from "./keep-answers.js";
import { type Entry, toRecordRow } from "./to-rows.js";

interface Key {
  readonly project: string;
  readonly id: string;
}

const UPSERT = `
  INSERT INTO earshot.record AS mine
  SELECT * FROM json_to_recordset($1) AS incoming (
    project text, id text, rev integer, fingerprint text, kind text, prompt text, touchpoint text,
    test boolean, complete boolean, at bigint, received_at bigint, body json)
  ORDER BY project COLLATE "C", id COLLATE "C"
  ON CONFLICT (project, id) DO UPDATE SET
    (rev, fingerprint, kind, prompt, touchpoint, test, complete, at, received_at, body) = (
      excluded.rev, excluded.fingerprint, excluded.kind, excluded.prompt, excluded.touchpoint,
      excluded.test, excluded.complete, excluded.at, excluded.received_at, excluded.body)
    WHERE mine.rev < excluded.rev
  RETURNING project, id, xmax <> 0 AS replaced`;

const FIND = `
  SELECT project, id, rev, fingerprint FROM earshot.record
  JOIN json_to_recordset($1) AS key (project text, id text) USING (project, id)`;

/** Stores records of which no two have the same id, inside a transaction that the caller holds. */
export async function appendEntries(db: ClientBase, entries: readonly Entry[]): Promise<AppendResult[]> {
  // One statement reads, decides and writes, so another collector can't come between. A row that loses is locked by
  // it all the same: what is read of it below is what it lost to. Sorted, so that no two of us wait for each other.
  const { rows: accepted } = await db.query<Key & { replaced: boolean }>(UPSERT, [
    JSON.stringify(entries.map(toRecordRow)),
  ]);
  const isNew = new Map(accepted.map((row) => [nameOf(row), row]));

  const others = entries.map(keyOf).filter((key) => !isNew.has(nameOf(key)));
  const stored = new Map((await find(db, others)).map((row) => [nameOf(row), row]));
  const news = entries.filter((entry) => isNew.has(nameOf(keyOf(entry))));
  const replaced = accepted.filter((row) => row.replaced);
  await keepAnswers(db, { news, replaced });
  return entries.map((entry) => {
    const name = nameOf(keyOf(entry));
    return isNew.has(name) ? "accepted" : judge(stored.get(name), entry.item);
  });
}

async function find(db: ClientBase, keys: readonly Key[]): Promise<readonly (Key & Stored)[]> {
  if (keys.length === 0) return [];
  const { rows } = await db.query<Key & Stored>(FIND, [JSON.stringify(keys)]);
  return rows;
}

const keyOf = ({ project, item }: Entry): Key => ({ project, id: item.record.id });
const nameOf = ({ project, id }: Key) => JSON.stringify([project, id]);
