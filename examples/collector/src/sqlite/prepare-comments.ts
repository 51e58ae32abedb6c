import type { Database } from "libsql";
import type { CommentReport } from "../report.js";
import { type CommentRow, MAX_COMMENTS, toComment } from "../stores/to-comment.js";
import { testsShown } from "./tests-shown.js";

/** The newest comments. */
export function prepareComments(db: Database): (project: string, includeTest: boolean) => CommentReport[] {
  const sql = (includeTest: boolean) => `
    SELECT record.body, said.at, said.place
    FROM (SELECT * FROM answer WHERE project = ? AND comment IS NOT NULL AND test IN ${testsShown(includeTest)}
          ORDER BY at DESC, record DESC, place LIMIT ${MAX_COMMENTS}) AS said
    JOIN record ON record.project = said.project AND record.id = said.record
    ORDER BY said.at DESC, said.record DESC, said.place`;
  const real = db.prepare(sql(false));
  const all = db.prepare(sql(true));

  return (project, includeTest) => ((includeTest ? all : real).all([project]) as CommentRow[]).map(toComment);
}
