import type { Database } from "libsql";
import type { Grave } from "../store.js";
import type { StoredRecord } from "../stored-record.js";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";

/** Knows who was erased, without knowing who they were. */
export function prepareGraves(db: Database) {
  const all = db.prepare("SELECT hash, at FROM grave WHERE project = ? ORDER BY hash");
  const put = db.prepare(`
    INSERT INTO grave VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at WHERE excluded.at > at`);
  const anyAfter = db.prepare("SELECT 1 FROM grave WHERE project = ? AND at > ? LIMIT 1");
  const after = db.prepare("SELECT 1 FROM grave WHERE project = ? AND hash = ? AND at > ?");

  return {
    all: (project: string) => (all.all([project]) as Grave[]).map(({ hash, at }) => ({ hash, at })),
    put(project: string, { hash, at }: Grave): void {
      put.run([project, hash, at]);
    },
    /** Whether a record is of somebody who was erased after it happened. */
    covers(project: string, { respondent }: StoredRecord, at: number): boolean {
      // Nobody has been since nearly anything happened, and hashes take time.
      if (!anyAfter.get([project, at])) return false;
      const ids = [respondent.anonymousId, respondent.userId].filter((id) => id !== undefined);
      return ids.some((id) => after.get([project, hashOfRespondent(project, id), at]));
    },
  };
}
