import type { Database } from "libsql";
import type { Incoming } from "../store.js";
import { facetsOf } from "../stores/facets-of.js";
import { isComplete } from "../stores/is-complete.js";
import { prepareAnswers } from "./prepare-answers.js";
import { prepareFacets } from "./prepare-facets.js";
import type { Prompt } from "./prompt-row.js";

/** A record that is stored. */
export interface StoredRow {
  readonly id: string;
  readonly touchpoint: string;
  readonly prompt: string;
  readonly facets: number;
}

export function promptOf({ touchpoint, prompt }: StoredRow): Prompt {
  return { touchpoint, id: prompt };
}

/** The rows of one record: its own, those of its answers, and its share in a set of facets. */
export function prepareRows(db: Database) {
  const put = db.prepare("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const remove = db.prepare("DELETE FROM record WHERE project = ? AND id = ?");
  const answers = prepareAnswers(db);
  const facets = prepareFacets(db);

  return {
    put(project: string, item: Incoming): void {
      const { record, body, fingerprint, at, receivedAt } = item;
      const { id, rev, kind, promptId, touchpoint, respondent } = record;
      const set = facets.take(project, facetsOf(record));
      put.run([
        ...[project, id, rev, fingerprint, kind, promptId, touchpoint.id],
        ...[Number(record.test), Number(isComplete(record)), at, receivedAt],
        ...[respondent.anonymousId, respondent.userId ?? null, set, body],
      ]);
      answers.put(project, item, set);
    },
    remove(project: string, row: StoredRow): void {
      answers.remove(project, row.id);
      remove.run([project, row.id]);
      facets.release(row.facets);
    },
  };
}
