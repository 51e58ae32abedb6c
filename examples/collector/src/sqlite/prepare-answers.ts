import type { Database } from "libsql";
import type { Incoming } from "../store.js";
import { commentOf } from "../stores/comment-of.js";
import { dayOf } from "../stores/day-of.js";
import { scoreOf } from "../stores/score-of.js";

/** Keeps the answers of a record where reports can count them. */
export function prepareAnswers(db: Database) {
  const remove = db.prepare("DELETE FROM answer WHERE project = ? AND record = ?");
  const add = db.prepare("INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const nameQuestion = db.prepare(`
    INSERT INTO question VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at WHERE excluded.at >= at`);

  function replace(project: string, { record, at }: Incoming, stored: boolean): void {
    if (stored) remove.run([project, record.id]);
    if (record.kind !== "response") return;

    const day = dayOf(at);
    record.answers.forEach((answer, place) => {
      const { question, type, text } = answer;
      add.run([
        ...[project, record.id, place, record.touchpoint.id, question, type],
        ...[scoreOf(answer), commentOf(answer), Number(record.test), at, day],
      ]);
      if (text) nameQuestion.run([project, record.touchpoint.id, question, text, at]);
    });
  }

  return { replace };
}
