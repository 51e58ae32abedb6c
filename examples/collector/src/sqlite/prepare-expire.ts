import { setImmediate as turn } from "node:timers/promises";
import type { Database } from "libsql";
import { prepareRemove } from "./prepare-remove.js";
import type { StoredRow } from "./prepare-rows.js";

/** Records that go at once: some hundredths of a second, in which nothing else is done. */
const SLICE = 200;

/** Deletes what is old a slice at a time, each in a transaction of its own; between them the collector does its work. */
export function prepareExpire(db: Database): (before: number) => Promise<number> {
  const touchpoints = db.prepare("SELECT project, id FROM touchpoint");
  const find = db.prepare(`
    SELECT id, touchpoint, prompt, facets FROM record INDEXED BY record_at
    WHERE project = ? AND touchpoint = ? AND at < ? ORDER BY at LIMIT ${SLICE}`);
  const remove = prepareRemove(db);

  const removeSlice = db.transaction((project: string, touchpoint: string, before: number) => {
    const stored = find.all([project, touchpoint, before]) as StoredRow[];
    remove(project, stored);
    return stored.length;
  });

  return async (before) => {
    let expired = 0;
    for (const { project, id } of touchpoints.all() as { project: string; id: string }[]) {
      let removed = SLICE;
      while (removed === SLICE) {
        removed = removeSlice.immediate(project, id, before);
        expired += removed;
        await turn();
      }
    }
    return expired;
  };
}
