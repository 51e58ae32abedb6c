import type { Database } from "libsql";
import type { TouchpointReport } from "../report.js";
import { testsShown } from "./tests-shown.js";

const MAX_DAYS = 90;

type Score = NonNullable<TouchpointReport["score"]>;
type Scores = Pick<TouchpointReport, "days"> & { readonly score: Score };

interface Row {
  readonly touchpoint: string;
  readonly question: string;
  readonly metric: Score["metric"];
  readonly day: string;
  readonly value: number;
  readonly count: number;
  readonly place: number;
  readonly text: string | null;
}

/** The histograms of each touchpoint's first scored question: all of it, and day by day. */
export function prepareScores(db: Database): (project: string, includeTest: boolean) => Map<string, Scores> {
  const sql = (includeTest: boolean) => `
    SELECT scores.*, question.text
    FROM (SELECT project, touchpoint, question, type AS metric, day, score AS value,
                 count(*) AS count, min(place) AS place
          FROM answer WHERE project = ? AND test IN ${testsShown(includeTest)} AND score IS NOT NULL
          GROUP BY touchpoint, question, type, day, score) AS scores
    LEFT JOIN question ON question.project = scores.project
          AND question.touchpoint = scores.touchpoint AND question.id = scores.question
    ORDER BY scores.touchpoint, day`;
  const real = db.prepare(sql(false));
  const all = db.prepare(sql(true));

  return (project, includeTest) => {
    const byTouchpoint = new Map<string, Row[]>();
    for (const row of (includeTest ? all : real).all([project]) as Row[]) {
      const rows = byTouchpoint.get(row.touchpoint);
      if (rows) rows.push(row);
      else byTouchpoint.set(row.touchpoint, [row]);
    }
    return new Map([...byTouchpoint].map(([touchpoint, rows]) => [touchpoint, scoresOf(rows)]));
  };
}

/** @param rows of one touchpoint, oldest first, at least one */
function scoresOf(rows: readonly Row[]): Scores {
  // The touchpoint asks it first; where the order was changed, what is asked first today.
  const { question, metric, text } = rows.reduce((first, row) => (row.place <= first.place ? row : first));
  const histogram: Record<string, number> = {};
  const days = new Map<string, Record<string, number>>();
  for (const { day, value, count } of rows.filter((row) => row.question === question && row.metric === metric)) {
    histogram[value] = (histogram[value] ?? 0) + count;
    days.set(day, { ...days.get(day), [value]: count });
  }
  return {
    score: { metric, question, text: text ?? "", histogram },
    days: [...days].slice(-MAX_DAYS).map(([day, its]) => ({ day, histogram: its })),
  };
}
