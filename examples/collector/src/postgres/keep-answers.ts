import type { ClientBase } from "pg";
import { type Entry, toAnswerRows, toQuestionRows, toTouchpointRows } from "./to-rows.js";

const REMOVE_ANSWERS = `
  DELETE FROM earshot.answer USING json_to_recordset($1) AS gone (project text, id text)
  WHERE answer.project = gone.project AND answer.record = gone.id`;

const ADD_ANSWERS = `
  INSERT INTO earshot.answer
  SELECT * FROM json_to_recordset($1) AS incoming (
    project text, record text, place integer, touchpoint text, question text, type text,
    score integer, comment text, test boolean, at bigint, day date)`;

const NAME_TOUCHPOINTS = `
  INSERT INTO earshot.touchpoint AS mine
  SELECT * FROM json_to_recordset($1) AS incoming (project text, id text, stage text, at bigint, audience text)
  ORDER BY project COLLATE "C", id COLLATE "C"
  ON CONFLICT (project, id) DO UPDATE SET stage = excluded.stage, audience = excluded.audience, at = excluded.at
  WHERE excluded.at >= mine.at`;

const NAME_QUESTIONS = `
  INSERT INTO earshot.question AS mine
  SELECT * FROM json_to_recordset($1) AS incoming (project text, touchpoint text, id text, text text, at bigint)
  ORDER BY project COLLATE "C", touchpoint COLLATE "C", id COLLATE "C"
  ON CONFLICT (project, touchpoint, id) DO UPDATE SET text = excluded.text, at = excluded.at
  WHERE excluded.at >= mine.at`;

/**
 * Keeps what reports count by, for records that have just been stored.
 *
 * @param replaced those of them that were there in an earlier revision
 */
export async function keepAnswers(
  db: ClientBase,
  {
    news,
    replaced,
  }: { readonly news: readonly Entry[]; readonly replaced: readonly { project: string; id: string }[] },
): Promise<void> {
  const work: readonly (readonly [string, readonly object[]])[] = [
    [REMOVE_ANSWERS, replaced],
    [ADD_ANSWERS, news.flatMap(toAnswerRows)],
    [NAME_TOUCHPOINTS, toTouchpointRows(news)],
    [NAME_QUESTIONS, toQuestionRows(news)],
  ];
  for (const [statement, rows] of work) if (rows.length > 0) await db.query(statement, [JSON.stringify(rows)]);
}
