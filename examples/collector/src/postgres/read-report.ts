import type { ClientBase, Pool } from "pg";
import type { Report } from "../report.js";
import type { ReportOptions, Scope } from "../store.js";
import type { ScoreCount } from "../stores/count.js";
import { MAX_COMMENTS, toComment } from "../stores/to-comment.js";
import { type FunnelRow, toFunnel, toReport } from "../stores/to-report.js";
import { inTransaction } from "./in-transaction.js";
import { findComments } from "./read-comments.js";
import { readingAll } from "./reading-all.js";
import { type Bind, inDays, inScope, inSegment } from "./scope.js";
import { select } from "./select.js";
import { funnelsOf, scoresOf } from "./tallies.js";

/** In which all that is read is of one moment. */
export const SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/** Reads the report: of all people it is made of sums; of a segment, of its records, which takes longer. */
export function readReport(pool: Pool, options: ReportOptions): Promise<Report> {
  return inTransaction(pool, SNAPSHOT, async (db) => {
    const counted = async () => ({ funnels: await readFunnels(db, options), scores: await readScores(db, options) });
    const { funnels, scores } = await (options.segment ? readingAll(db, counted) : counted());
    const comments = await findComments(db, { ...options, limit: options.comments ?? MAX_COMMENTS });
    return toReport(options.now, { funnels: funnels.map(toFunnel), scores, comments: comments.map(toComment) });
  });
}

/** Of every touchpoint that has a record in the scope, be there a prompt of it or none. */
function readFunnels(db: ClientBase, scope: Scope) {
  return select<FunnelRow>(
    db,
    (bind) => `
      SELECT touchpoint.id, touchpoint.stage, touchpoint.audience, newest.at::float8 AS "lastAt",
             coalesce(shown, 0)::integer AS shown, coalesce(responded, 0)::integer AS responded,
             coalesce(completed, 0)::integer AS completed, coalesce(dismissed, 0)::integer AS dismissed
      FROM earshot.touchpoint
      JOIN (${scope.segment ? newestIn(scope, bind) : newestOf(scope, bind)}) AS newest ON newest.touchpoint = id
      LEFT JOIN (
        SELECT touchpoint, sum(shown) AS shown, sum(responded) AS responded, sum(completed) AS completed,
               sum(dismissed) AS dismissed
        FROM (${scope.segment ? funnelsOf(recordsIn(scope, bind)) : "SELECT * FROM earshot.funnel_tally"}) AS funnels
        WHERE tests = ${bind(scope.includeTest)} AND ${inDays(scope, bind)} GROUP BY touchpoint
      ) AS funnels ON funnels.touchpoint = id
      WHERE touchpoint.project = ${bind(scope.project)}`,
  );
}

/** The newest record of each touchpoint, one look into the index for each. */
const newestOf = (scope: Scope, bind: Bind) => `
  SELECT id AS touchpoint, max(newest.at) AS at
  FROM earshot.touchpoint, (VALUES (false), (true)) AS those (tests), LATERAL (
    SELECT at FROM earshot.record WHERE ${inScope(scope, bind)} AND record.touchpoint = touchpoint.id AND test = tests
    ORDER BY at DESC LIMIT 1) AS newest
  WHERE project = ${bind(scope.project)} GROUP BY id`;

const newestIn = (scope: Scope, bind: Bind) => `
  SELECT touchpoint, max(at) AS at FROM earshot.record
  WHERE ${inScope(scope, bind)} AND ${inSegment(scope, bind)} GROUP BY touchpoint`;

function readScores(db: ClientBase, scope: Scope) {
  return select<ScoreCount>(
    db,
    (bind) => `
      SELECT scores.*, question.text
      FROM (SELECT touchpoint, question, type AS metric, day::text, score AS value, sum(count)::integer AS count,
                   min(place) AS place
            FROM (${scope.segment ? scoresOf(answersIn(scope, bind)) : "SELECT * FROM earshot.score_tally"}) AS scores
            WHERE ${inDays(scope, bind)} ${scope.includeTest ? "" : "AND NOT test"} AND count > 0
            GROUP BY touchpoint, question, type, day, score) AS scores
      LEFT JOIN earshot.question ON question.project = ${bind(scope.project)}
        AND question.touchpoint = scores.touchpoint AND question.id = scores.question`,
  );
}

/** Of all days, for a prompt may have been heard of before. */
const recordsIn = (scope: Scope, bind: Bind) => `
  SELECT * FROM earshot.record WHERE project = ${bind(scope.project)} AND ${inSegment(scope, bind)}`;

const answersIn = (scope: Scope, bind: Bind) => `
  SELECT answer.* FROM earshot.answer JOIN earshot.record ON record.project = answer.project AND id = answer.record
  WHERE record.project = ${bind(scope.project)} AND ${inSegment(scope, bind)}`;
