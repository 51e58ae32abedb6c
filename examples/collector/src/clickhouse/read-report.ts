import type { CommentReport, Report } from "../report.js";
import type { ReportOptions } from "../store.js";
import type { ScoreCount } from "../stores/count.js";
import { type CommentRow, MAX_COMMENTS, toComment } from "../stores/to-comment.js";
import { type FunnelRow, toFunnel, toReport } from "../stores/to-report.js";
import type { Connection } from "./connect.js";
import { listed, quoted } from "./quoted.js";
import { RECORD } from "./tables.js";

type Place = Pick<FunnelRow, "stage" | "audience">;

/**
 * Counts on the shards; counts are sent. `FINAL` reads the highest revision of each record, merged or not.
 *
 * Each of these is of a moment of its own: a record that comes in between may be in one of them, and not yet in another.
 */
export async function readReport(db: Connection, options: ReportOptions): Promise<Report> {
  const { project, includeTest, now } = options;
  const all = `project = ${quoted(project)}`;
  const shown = includeTest ? all : `${all} AND test = 0`;
  const [places, words, funnels, scores, comments] = await Promise.all([
    findPlaces(db, all),
    findWords(db, all),
    countFunnels(db, shown),
    countScores(db, shown),
    findComments(db, all, shown),
  ]);
  return toReport(now, {
    funnels: funnels.flatMap((row) => {
      const place = places.get(row.id);
      return place ? [toFunnel({ ...row, ...place })] : [];
    }),
    scores: scores.map((row) => ({ ...row, text: words.get(wordKey(row)) ?? null })),
    comments,
  });
}

/** The newest word on each touchpoint, though it be a test's. */
async function findPlaces(db: Connection, all: string): Promise<ReadonlyMap<string, Place>> {
  const rows = await db.select<{ id: string; newest: string; whose: Place["audience"] }>(`
    SELECT touchpoint AS id, argMax(stage, at) AS newest, argMax(audience, at) AS whose
    FROM ${RECORD} FINAL WHERE ${all} GROUP BY touchpoint`);
  return new Map(rows.map(({ id, newest, whose }) => [id, { stage: newest, audience: whose }]));
}

async function findWords(db: Connection, all: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.select<{ touchpoint: string; question: string; newest: string }>(`
    SELECT touchpoint, words.question AS question, argMax(words.text, at) AS newest
    FROM ${RECORD} FINAL ARRAY JOIN word AS words WHERE ${all} GROUP BY touchpoint, question`);
  return new Map(rows.map((row) => [wordKey(row), row.newest]));
}

const wordKey = ({ touchpoint, question }: { touchpoint: string; question: string }) =>
  JSON.stringify([touchpoint, question]);

/** Counts prompts, not records; see SQLite's. */
function countFunnels(db: Connection, shown: string) {
  return db.select<Omit<FunnelRow, keyof Place>>(`
    SELECT touchpoint AS id, max(last) AS lastAt, count() AS shown, sum(isResponded) AS responded,
           sum(isCompleted) AS completed, sum(isDismissed > isCompleted) AS dismissed
    FROM (SELECT touchpoint, max(at) AS last, max(kind = 'response') AS isResponded,
                 max(complete) AS isCompleted, max(kind = 'dismissed') AS isDismissed
          FROM ${RECORD} FINAL WHERE ${shown} GROUP BY touchpoint, prompt)
    GROUP BY touchpoint`);
}

function countScores(db: Connection, shown: string) {
  return db.select<Omit<ScoreCount, "text">>(`
    SELECT touchpoint, scores.question AS question, scores.type AS metric, day, scores.value AS value,
           count() AS count, min(scores.place) AS place
    FROM ${RECORD} FINAL ARRAY JOIN score AS scores WHERE ${shown}
    GROUP BY touchpoint, question, metric, day, value`);
}

/** First which, by columns that are small; then what they say. */
async function findComments(db: Connection, all: string, shown: string): Promise<readonly CommentReport[]> {
  const said = await db.select<{ id: string } & Omit<CommentRow, "body">>(`
    SELECT id, at, place FROM ${RECORD} FINAL ARRAY JOIN comment AS place WHERE ${shown}
    ORDER BY at DESC, id DESC, place LIMIT ${MAX_COMMENTS}`);
  if (said.length === 0) return [];
  const rows = await db.select<{ id: string; body: string }>(`
    SELECT id, body FROM ${RECORD} WHERE ${all} AND id IN ${listed(new Set(said.map(({ id }) => id)))}
    ORDER BY rev DESC LIMIT 1 BY id`);
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  const comments = said.map(({ id, place, at }) => toComment({ body: bodies.get(id) ?? "{}", place, at }));
  // A revision that came in between may have taken its words back.
  return comments.filter(({ text }) => text !== "");
}
