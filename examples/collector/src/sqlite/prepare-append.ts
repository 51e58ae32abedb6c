import type { Database } from "libsql";
import type { AppendResult, Incoming } from "../store.js";
import { judge, revisionOf, type Stored } from "../stores/judge.js";
import { prepareGraves } from "./prepare-graves.js";
import { prepareRows, promptOf, type StoredRow } from "./prepare-rows.js";
import { prepareTallies } from "./prepare-tallies.js";

/** Stores one record, inside a transaction that the caller holds. */
export function prepareAppend(db: Database): (project: string, item: Incoming) => AppendResult {
  const find = db.prepare(
    "SELECT id, rev, fingerprint, touchpoint, prompt, facets FROM record WHERE project = ? AND id = ?",
  );
  const nameTouchpoint = db.prepare(`
    INSERT INTO touchpoint VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET stage = excluded.stage, audience = excluded.audience, at = excluded.at
      WHERE excluded.at >= at`);
  const graves = prepareGraves(db);
  const rows = prepareRows(db);
  const tallies = prepareTallies(db);

  return (project, item) => {
    const { record, at } = item;
    if (graves.covers(project, record, at)) return "erased";
    const stored = find.get([project, record.id]) as (Stored & StoredRow) | undefined;
    const result = judge(stored, revisionOf(item));
    if (result !== "accepted") return result;

    const { touchpoint } = record;
    const now = { touchpoint: touchpoint.id, id: record.promptId };
    const before = stored && promptOf(stored);
    const hasMoved = before && (before.touchpoint !== now.touchpoint || before.id !== now.id);
    const prompts = hasMoved ? [before, now] : [now];
    const removed = stored ? [record.id] : [];
    tallies.keep({ project, removed, added: [record.id], prompts }, () => {
      if (stored) rows.remove(project, stored);
      rows.put(project, item);
    });
    nameTouchpoint.run([project, touchpoint.id, touchpoint.stage, at, touchpoint.audience]);
    return result;
  };
}
