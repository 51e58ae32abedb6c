import type { ClientBase, Pool } from "pg";
import type { Report } from "../report.js";
import type { ReportOptions } from "../store.js";
import type { ScoreCount } from "../stores/count.js";
import { type CommentRow, MAX_COMMENTS, toComment } from "../stores/to-comment.js";
import { type FunnelRow, toFunnel, toReport } from "../stores/to-report.js";
import { inTransaction } from "./in-transaction.js";

const SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/** Reads the report in one snapshot, so that its numbers are of one moment. The database counts; counts are sent. */
export function readReport(pool: Pool, { project, includeTest, now }: ReportOptions): Promise<Report> {
  return inTransaction(pool, SNAPSHOT, async (db) => {
    const rows = <Row extends object>(sql: string) => select<Row>(db, sql, [project, includeTest]);
    const funnels = await rows<FunnelRow>(FUNNELS);
    const scores = await rows<ScoreCount>(SCORES);
    const comments = await rows<CommentRow>(COMMENTS);
    return toReport(now, { funnels: funnels.map(toFunnel), scores, comments: comments.map(toComment) });
  });
}

async function select<Row extends object>(db: ClientBase, sql: string, values: unknown[]): Promise<readonly Row[]> {
  const { rows } = await db.query<Row>(sql, values);
  return rows;
}

/** Counts prompts, not records; see SQLite's. */
const FUNNELS = `
  SELECT funnels.*, touchpoint.stage, touchpoint.audience
  FROM (SELECT touchpoint AS id, max(at)::float8 AS "lastAt", count(*)::integer AS shown,
                 (count(*) FILTER (WHERE responded))::integer AS responded,
                 (count(*) FILTER (WHERE completed))::integer AS completed,
                 (count(*) FILTER (WHERE dismissed AND NOT completed))::integer AS dismissed
          FROM (SELECT touchpoint, max(at) AS at, bool_or(kind = 'response') AS responded,
                       bool_or(complete) AS completed, bool_or(kind = 'dismissed') AS dismissed
                FROM earshot.record WHERE project = $1 AND ($2::boolean OR NOT test)
                GROUP BY touchpoint, prompt) AS prompts
          GROUP BY touchpoint) AS funnels
  JOIN earshot.touchpoint ON touchpoint.project = $1 AND touchpoint.id = funnels.id`;

const SCORES = `
  SELECT scores.*, question.text
  FROM (SELECT touchpoint, question, type AS metric, day::text, score AS value, count(*)::integer, min(place) AS place
          FROM earshot.answer
          WHERE project = $1 AND ($2::boolean OR NOT test) AND score IS NOT NULL
          GROUP BY touchpoint, question, type, day, score) AS scores
  LEFT JOIN earshot.question ON question.project = $1
          AND question.touchpoint = scores.touchpoint AND question.id = scores.question`;

const COMMENTS = `
  SELECT record.body::text, said.at::float8, said.place
  FROM (SELECT record, place, at FROM earshot.answer
          WHERE project = $1 AND ($2::boolean OR NOT test) AND comment IS NOT NULL
          ORDER BY at DESC, record DESC, place LIMIT ${MAX_COMMENTS}) AS said
  JOIN earshot.record ON record.project = $1 AND record.id = said.record
  ORDER BY said.at DESC, said.record DESC, said.place`;
