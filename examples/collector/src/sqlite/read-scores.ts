import type { Scope } from "../store.js";
import type { ScoreCount } from "../stores/count.js";
import type { Place, SegmentCount } from "../stores/segments-of.js";
import type { Select } from "./create-select.js";
import { inScope } from "./in-scope.js";

/** How often each value was given, for each question and day. */
export function readScores(select: Select, scope: Scope): ScoreCount[] {
  const { tests, days, segment, values } = inScope(scope);
  const counts = scope.segment
    ? `SELECT answer.touchpoint, question, type AS metric, day, score AS value, count(*) AS count, min(place) AS place
       FROM touchpoint CROSS JOIN answer INDEXED BY answer_scores
         ON answer.project = @project AND answer.touchpoint = touchpoint.id
       WHERE touchpoint.project = @project AND score IS NOT NULL AND ${days} AND ${tests} AND ${segment}
       GROUP BY answer.touchpoint, day, question, type, score`
    : `SELECT touchpoint, question, type AS metric, day, score AS value, sum(count) AS count, min(place) AS place
       FROM score_tally WHERE project = @project AND ${tests} AND ${days}
       GROUP BY touchpoint, question, type, day, score`;
  return select<ScoreCount>(
    `SELECT scores.*, question.text FROM (${counts}) AS scores
     LEFT JOIN question ON question.project = @project
       AND question.touchpoint = scores.touchpoint AND question.id = scores.question`,
    values,
  );
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
