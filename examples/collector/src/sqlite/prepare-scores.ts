import type { Database } from "libsql";
import type { ScoreCount } from "../stores/count.js";
import { testsShown } from "./tests-shown.js";

/** Counts the values that were given, for each question and day. */
export function prepareScores(db: Database): (project: string, includeTest: boolean) => ScoreCount[] {
  const sql = (includeTest: boolean) => `
    SELECT scores.*, question.text
    FROM (SELECT project, touchpoint, question, type AS metric, day, score AS value,
                 sum(count) AS count, min(place) AS place
          FROM score_tally WHERE project = ? AND test IN ${testsShown(includeTest)} AND count > 0
          GROUP BY touchpoint, question, type, day, score) AS scores
    LEFT JOIN question ON question.project = scores.project
          AND question.touchpoint = scores.touchpoint AND question.id = scores.question`;
  const real = db.prepare(sql(false));
  const all = db.prepare(sql(true));

  return (project, includeTest) => (includeTest ? all : real).all([project]) as ScoreCount[];
}
