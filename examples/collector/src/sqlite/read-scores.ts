import type { Scope } from "../store.js";
import type { ScoreCount } from "../stores/count.js";
import type { Place, SegmentCount } from "../stores/segments-of.js";
import type { Select } from "./create-select.js";
import { inScope } from "./in-scope.js";

/** What was given to one question on one day. */
interface DayRow extends Pick<ScoreCount, "touchpoint" | "question" | "metric" | "day" | "text"> {
  /** Value, count and place, of each value and place: `9 20 0,10 3 0`. Of a year that is a tenth of the rows. */
  readonly given: string;
}

/** How often each value was given, for each question and day. */
export function readScores(select: Select, scope: Scope): ScoreCount[] {
  const { tests, days, segment, values } = inScope(scope);
  const counts = scope.segment
    ? `SELECT answer.touchpoint, day, question, type, score, count(*) AS count, min(place) AS place
       FROM touchpoint CROSS JOIN answer INDEXED BY answer_scores
         ON answer.project = @project AND answer.touchpoint = touchpoint.id
       WHERE touchpoint.project = @project AND score IS NOT NULL AND ${days} AND ${tests} AND ${segment}
       GROUP BY answer.touchpoint, day, question, type, score`
    : `SELECT touchpoint, day, question, type, score, count, place
       FROM score_tally WHERE project = @project AND ${tests} AND ${days}`;
  const rows = select<DayRow>(
    `SELECT days.*, question.text
     FROM (SELECT touchpoint, question, type AS metric, day, group_concat(score || ' ' || count || ' ' || place) AS given
           FROM (${counts}) GROUP BY touchpoint, question, type, day) AS days
     LEFT JOIN question ON question.project = @project
       AND question.touchpoint = days.touchpoint AND question.id = days.question`,
    values,
  );
  return rows.flatMap(toCounts);
}

function toCounts({ given, touchpoint, question, metric, day, text }: DayRow): ScoreCount[] {
  return given.split(",").map((each) => {
    const [value = 0, count = 0, place = 0] = each.split(" ").map(Number);
    return { touchpoint, question, metric, day, text, value, count, place };
  });
}

/** The same for each value of a facet, days put together. */
export function readSegmentScores(select: Select, scope: Scope & { readonly by: string }): SegmentCount[] {
  const { tests, days, segment, values } = inScope(scope);
  return select<SegmentCount>(
    `SELECT scores.*, question.text
     FROM (SELECT facet.value AS "is", answer.touchpoint, question, type AS metric, max(day) AS day, score AS value,
                  sum(count) AS count, min(place) AS place
           FROM (SELECT answer.touchpoint, question, type, max(day) AS day, score, min(place) AS place, facets,
                        count(*) AS count
                 FROM touchpoint CROSS JOIN answer INDEXED BY answer_scores
                   ON answer.project = @project AND answer.touchpoint = touchpoint.id
                 WHERE touchpoint.project = @project AND score IS NOT NULL AND type IN ('nps', 'csat', 'ces')
                   AND ${days} AND ${tests} AND ${segment}
                 GROUP BY answer.touchpoint, question, type, score, facets) AS answer
           JOIN facet ON facet.project = @project AND facet.name = @name AND facet.facets = answer.facets
           GROUP BY facet.value, answer.touchpoint, question, type, score) AS scores
     LEFT JOIN question ON question.project = @project
       AND question.touchpoint = scores.touchpoint AND question.id = scores.question`,
    { ...values, name: scope.by },
  );
}

export function readPlaces(select: Select, project: string): ReadonlyMap<string, Place> {
  const places = select<Place>("SELECT id, stage, audience FROM touchpoint WHERE project = @project", { project });
  return new Map(places.map((place) => [place.id, place]));
}
