import type { Database } from "libsql";
import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { commentOf } from "../stores/comment-of.js";
import { dayOf } from "../stores/day-of.js";
import { scoreOf } from "../stores/score-of.js";

/** Keeps the answers of a record where reports can count them. */
export function prepareAnswers(db: Database) {
  const remove = db.prepare("DELETE FROM answer WHERE project = ? AND record = ?");
  const add = db.prepare("INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const nameQuestion = db.prepare(`
    INSERT INTO question VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at WHERE excluded.at >= at`);

  return {
    put(project: string, { record, at }: Incoming, facets: number): void {
      const day = dayOf(at);
      answersOf(record).forEach((answer, place) => {
        const { question, type, text } = answer;
        add.run([
          ...[project, record.id, place, record.touchpoint.id, question, type],
          ...[scoreOf(answer), commentOf(answer), Number(record.test), at, day, facets],
        ]);
        if (text) nameQuestion.run([project, record.touchpoint.id, question, text, at]);
      });
    },
    remove(project: string, record: string): void {
      remove.run([project, record]);
    },
  };
}
