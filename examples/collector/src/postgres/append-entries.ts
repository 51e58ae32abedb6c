import type { ClientBase } from "pg";
import type { AppendResult } from "../store.js";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import { judge, revisionOf } from "../stores/judge.js";
import { type Place, replaceRecords } from "./replace-records.js";
import type { Entry } from "./to-rows.js";

interface Known {
  /** `null`: nothing is stored under its id. */
  readonly rev: number | null;
  readonly fingerprint: string;
  readonly prompt: string;
  /** When somebody whose it is was erased. */
  readonly erasedAt: number | null;
}

const FIND = `
  SELECT rev, fingerprint, prompt,
         (SELECT max(at) FROM earshot.grave WHERE grave.project = incoming.project AND hash = ANY (hashes))::float8
           AS "erasedAt"
  FROM json_to_recordset($1) AS incoming (place integer, project text, id text, hashes text[])
  LEFT JOIN earshot.record USING (project, id)
  ORDER BY place`;

/**
 * Stores records one after the other, as if each came alone.
 *
 * @param db within a transaction that has their projects alone
 */
export async function appendEntries(db: ClientBase, entries: readonly Entry[]): Promise<AppendResult[]> {
  if (entries.length === 0) return [];
  const { rows } = await db.query<Known>(FIND, [JSON.stringify(entries.map(toKeys))]);

  const gone = new Map<string, Place>();
  const news = new Map<string, Entry>();
  const results = entries.map((entry, i): AppendResult => {
    const { project, item } = entry;
    const { erasedAt, rev, fingerprint, prompt } = rows[i] as Known;
    if (erasedAt !== null && item.at < erasedAt) return "erased";

    const { id } = item.record;
    const name = JSON.stringify([project, id]);
    const before = news.get(name)?.item;
    const stored = rev === null ? undefined : { rev, fingerprint };
    const result = judge(before ? revisionOf(before) : stored, revisionOf(item));
    if (result !== "accepted") return result;
    news.set(name, entry);
    if (stored) gone.set(name, { project, id, prompt });
    return result;
  });

  await replaceRecords(db, { gone: [...gone.values()], news: [...news.values()] });
  return results;
}

function toKeys({ project, item: { record } }: Entry, place: number) {
  const { anonymousId, userId } = record.respondent;
  const ids = [anonymousId, ...(userId === undefined ? [] : [userId])];
  return { place, project, id: record.id, hashes: ids.map((id) => hashOfRespondent(project, id)) };
}
