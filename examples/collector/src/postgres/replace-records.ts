import type { ClientBase } from "pg";
import { keepTallies } from "./keep-tallies.js";
import { type Entry, toAnswerRows, toQuestionRows, toRecordRow, toTouchpointRows } from "./to-rows.js";

/** Which record, and of which prompt it is. */
export interface Place {
  readonly project: string;
  readonly id: string;
  readonly prompt: string;
}

const REMOVE = `
  WITH gone AS (SELECT project, id FROM json_to_recordset($1) AS gone (project text, id text)), answers AS (
    DELETE FROM earshot.answer USING gone WHERE answer.project = gone.project AND answer.record = gone.id
  )
  DELETE FROM earshot.record USING gone WHERE record.project = gone.project AND record.id = gone.id`;

const ADD = `
  WITH records AS (
    INSERT INTO earshot.record
    SELECT * FROM json_to_recordset($1) AS incoming (
      project text, id text, rev integer, fingerprint text, kind text, prompt text, touchpoint text, test boolean,
      complete boolean, at bigint, received_at bigint, body json, anonymous_id text, user_id text, facets jsonb)
  ), answers AS (
    INSERT INTO earshot.answer
    SELECT * FROM json_to_recordset($2) AS incoming (
      project text, record text, place integer, touchpoint text, question text, type text,
      score integer, comment text, test boolean, at bigint, day date)
  ), touchpoints AS (
    INSERT INTO earshot.touchpoint AS mine
    SELECT * FROM json_to_recordset($3) AS incoming (project text, id text, stage text, at bigint, audience text)
    ON CONFLICT (project, id) DO UPDATE SET stage = excluded.stage, audience = excluded.audience, at = excluded.at
      WHERE excluded.at >= mine.at
  )
  INSERT INTO earshot.question AS mine
  SELECT * FROM json_to_recordset($4) AS incoming (project text, touchpoint text, id text, text text, at bigint)
  ON CONFLICT (project, touchpoint, id) DO UPDATE SET text = excluded.text, at = excluded.at
    WHERE excluded.at >= mine.at`;

/**
 * Takes records out and puts others in, with their answers, and keeps the sums. The transaction has their projects alone.
 *
 * @param news no two of one id, and none of an id that is stored and isn't among those gone
 */
export async function replaceRecords(
  db: ClientBase,
  { gone, news }: { readonly gone: readonly Place[]; readonly news: readonly Entry[] },
): Promise<void> {
  if (gone.length + news.length === 0) return;
  const records = news.map(toRecordRow);
  await keepTallies(db, { gone, news: records }, async () => {
    if (gone.length > 0) await db.query(REMOVE, [JSON.stringify(gone)]);
    if (news.length === 0) return;
    const rows = [records, news.flatMap(toAnswerRows), toTouchpointRows(news), toQuestionRows(news)];
    await db.query(
      ADD,
      rows.map((each) => JSON.stringify(each)),
    );
  });
}
