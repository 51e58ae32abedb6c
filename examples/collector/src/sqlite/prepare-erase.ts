import type { Database } from "libsql";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import { prepareGraves } from "./prepare-graves.js";
import { prepareRemove } from "./prepare-remove.js";
import type { StoredRow } from "./prepare-rows.js";

/** Erases one person in one transaction: with all of their records gone there is a grave, or nothing has changed. */
export function prepareErase(db: Database): (project: string, id: string, at: number) => number {
  const of = (column: string) => `
    SELECT id, touchpoint, prompt, facets FROM record INDEXED BY record_${column}
    WHERE project = @project AND ${column} = @id`;
  const find = db.prepare(`${of("anonymous")} UNION ${of("user")}`);
  const graves = prepareGraves(db);
  const remove = prepareRemove(db);

  const erase = db.transaction((project: string, id: string, at: number) => {
    const stored = find.all({ project, id }) as StoredRow[];
    remove(project, stored);
    graves.put(project, { hash: hashOfRespondent(project, id), at });
    return stored.length;
  });
  return (project, id, at) => {
    const erased = erase.immediate(project, id, at);
    // Their words are in the log of writes still.
    db.pragma("wal_checkpoint(TRUNCATE)");
    return erased;
  };
}
