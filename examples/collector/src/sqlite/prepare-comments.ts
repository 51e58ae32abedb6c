import type { WireRecord } from "earshot/schema";
import type { Database } from "libsql";
import type { CommentReport } from "../report.js";
import { testsShown } from "./tests-shown.js";

const MAX_COMMENTS = 100;

interface Row {
  readonly body: string;
  readonly comment: string;
  readonly at: number;
  readonly place: number;
  readonly metric: NonNullable<CommentReport["score"]>["metric"] | null;
  readonly score: number | null;
}

/** The newest comments, each with the first score of the same response. */
export function prepareComments(db: Database): (project: string, includeTest: boolean) => CommentReport[] {
  const sql = (includeTest: boolean) => `
    SELECT record.body, said.comment, said.at, said.place, scored.type AS metric, scored.score
    FROM (SELECT * FROM answer WHERE project = ? AND comment IS NOT NULL AND test IN ${testsShown(includeTest)}
          ORDER BY at DESC, record DESC, place LIMIT ${MAX_COMMENTS}) AS said
    JOIN record ON record.project = said.project AND record.id = said.record
    LEFT JOIN answer AS scored ON scored.project = said.project AND scored.record = said.record
          AND scored.place = (SELECT min(place) FROM answer WHERE project = said.project AND record = said.record
                              AND score IS NOT NULL)
    ORDER BY said.at DESC, said.record DESC, said.place`;
  const real = db.prepare(sql(false));
  const all = db.prepare(sql(true));

  return (project, includeTest) => ((includeTest ? all : real).all([project]) as Row[]).map(toComment);
}

function toComment({ body, comment, at, place, metric, score }: Row): CommentReport {
  const record = JSON.parse(body) as WireRecord;
  const { id, touchpoint, locale, context } = record;
  const question = record.kind === "response" ? record.answers[place]?.text : undefined;
  return {
    // One response may hold several comments.
    id: `${id}:${place}`,
    touchpoint: touchpoint.id,
    stage: touchpoint.stage,
    text: comment,
    ...(question !== undefined && { question }),
    ...(metric && score !== null && { score: { metric, value: score } }),
    at,
    ...(context.path !== undefined && { path: context.path }),
    ...(context.device !== undefined && { device: context.device }),
    locale,
  };
}
