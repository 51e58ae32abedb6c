import type { WireRecord } from "earshot/schema";
import type { Database } from "libsql";
import type { AppendResult, Incoming } from "../store.js";
import { prepareAnswers } from "./prepare-answers.js";

interface Row {
  readonly rev: number;
  readonly fingerprint: string;
}

/** Stores one record, inside a transaction that the caller holds. */
export function prepareAppend(db: Database): (project: string, item: Incoming) => AppendResult {
  const find = db.prepare("SELECT rev, fingerprint FROM record WHERE project = ? AND id = ?");
  const put = db.prepare("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const nameTouchpoint = db.prepare(`
    INSERT INTO touchpoint VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET stage = excluded.stage, at = excluded.at WHERE excluded.at >= at`);
  const answers = prepareAnswers(db);

  return (project, item) => {
    const { record, fingerprint, at, receivedAt } = item;
    const stored = find.get([project, record.id]) as Row | undefined;
    if (stored && stored.rev === record.rev && stored.fingerprint !== fingerprint) return "conflict";
    if (stored && stored.rev >= record.rev) return "duplicate";

    const { id, rev, kind, promptId, touchpoint } = record;
    put.run([
      ...[project, id, rev, fingerprint, kind, promptId, touchpoint.id],
      ...[Number(record.test), Number(isComplete(record)), at, receivedAt, JSON.stringify(record)],
    ]);
    nameTouchpoint.run([project, touchpoint.id, touchpoint.stage, at]);
    answers.replace(project, item, stored !== undefined);
    return "accepted";
  };
}

function isComplete(record: WireRecord): boolean {
  return record.kind === "response" && record.complete;
}
