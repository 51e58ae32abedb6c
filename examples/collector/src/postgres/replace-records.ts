import type { ClientBase } from "pg";
import { keepSums } from "./keep-sums.js";
import { type Entry, toAnswerRows, toQuestionRows, toRecordRow, toTouchpointRows } from "./to-rows.js";

/** Which record, and of which prompt it is. */
export interface Place {
  readonly project: string;
  readonly id: string;
  readonly touchpoint: string;
  readonly prompt: string;
}

const REMOVE_RECORDS = `
  DELETE FROM earshot.record USING json_to_recordset($1) AS gone (project text, id text)
  WHERE record.project = gone.project AND record.id = gone.id`;

const REMOVE_ANSWERS = `
  DELETE FROM earshot.answer USING json_to_recordset($1) AS gone (project text, id text)
  WHERE answer.project = gone.project AND answer.record = gone.id`;

const ADD_RECORDS = `
  INSERT INTO earshot.record
  SELECT * FROM json_to_recordset($1) AS incoming (
    project text, id text, rev integer, fingerprint text, kind text, prompt text, touchpoint text, test boolean,
    complete boolean, at bigint, received_at bigint, body json, anonymous_id text, user_id text, facets jsonb)`;

const ADD_ANSWERS = `
  INSERT INTO earshot.answer
  SELECT * FROM json_to_recordset($1) AS incoming (
    project text, record text, place integer, touchpoint text, question text, type text,
    score integer, comment text, test boolean, at bigint, day date)`;

const NAME_TOUCHPOINTS = `
  INSERT INTO earshot.touchpoint AS mine
  SELECT * FROM json_to_recordset($1) AS incoming (project text, id text, stage text, at bigint, audience text)
  ON CONFLICT (project, id) DO UPDATE SET stage = excluded.stage, audience = excluded.audience, at = excluded.at
  WHERE excluded.at >= mine.at`;

const NAME_QUESTIONS = `
  INSERT INTO earshot.question AS mine
  SELECT * FROM json_to_recordset($1) AS incoming (project text, touchpoint text, id text, text text, at bigint)
  ON CONFLICT (project, touchpoint, id) DO UPDATE SET text = excluded.text, at = excluded.at
  WHERE excluded.at >= mine.at`;

/**
 * Takes records out and puts others in, with their answers, and keeps the sums. The caller has locked their projects.
 *
 * @param news no two of one id, and none of an id that is stored and isn't among those gone
 */
export async function replaceRecords(
  db: ClientBase,
  { gone, news }: { readonly gone: readonly Place[]; readonly news: readonly Entry[] },
): Promise<void> {
  const records = news.map(toRecordRow);
  await keepSums(db, { gone, news: records }, async () => {
    await run(db, REMOVE_RECORDS, gone);
    await run(db, REMOVE_ANSWERS, gone);
    await run(db, ADD_RECORDS, records);
    await run(db, ADD_ANSWERS, news.flatMap(toAnswerRows));
  });
  await run(db, NAME_TOUCHPOINTS, toTouchpointRows(news));
  await run(db, NAME_QUESTIONS, toQuestionRows(news));
}

async function run(db: ClientBase, statement: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await db.query(statement, [JSON.stringify(rows)]);
}
