import type { Database } from "libsql";
import type { AppendResult, Incoming } from "../store.js";
import { isComplete } from "../stores/is-complete.js";
import { judge, type Stored } from "../stores/judge.js";
import { prepareAnswers } from "./prepare-answers.js";
import { prepareTallies } from "./prepare-tallies.js";

/** Stores one record, inside a transaction that the caller holds. */
export function prepareAppend(db: Database): (project: string, item: Incoming) => AppendResult {
  const find = db.prepare("SELECT rev, fingerprint FROM record WHERE project = ? AND id = ?");
  const put = db.prepare("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const nameTouchpoint = db.prepare(`
    INSERT INTO touchpoint VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET stage = excluded.stage, audience = excluded.audience, at = excluded.at
      WHERE excluded.at >= at`);
  const answers = prepareAnswers(db);
  const tallies = prepareTallies(db);

  return (project, item) => {
    const { record, fingerprint, at, receivedAt } = item;
    const stored = find.get([project, record.id]) as Stored | undefined;
    const result = judge(stored, item);
    if (result !== "accepted") return result;

    const { id, rev, kind, promptId, touchpoint } = record;
    tallies.keep(project, item, stored !== undefined, () => {
      put.run([
        ...[project, id, rev, fingerprint, kind, promptId, touchpoint.id],
        ...[Number(record.test), Number(isComplete(record)), at, receivedAt, JSON.stringify(record)],
      ]);
      answers.replace(project, item, stored !== undefined);
    });
    nameTouchpoint.run([project, touchpoint.id, touchpoint.stage, at, touchpoint.audience]);
    return result;
  };
}
