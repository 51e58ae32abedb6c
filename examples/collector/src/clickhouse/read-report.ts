import type { Report } from "../report.js";
import type { ReportOptions } from "../store.js";
import type { ScoreCount } from "../stores/count.js";
import { MAX_COMMENTS } from "../stores/to-comment.js";
import { type FunnelRow, toFunnel, toReport } from "../stores/to-report.js";
import type { Connection } from "./connect.js";
import { countAgain } from "./count-again.js";
import { inRange } from "./in-scope.js";
import { readComments } from "./read-comments.js";
import { findPlaces, findWords } from "./read-names.js";
import { sumsWithin } from "./sums-within.js";
import type { What } from "./tally.js";
import { isWide } from "./widths.js";

/** What a report is put together from. */
export interface Counts {
  readonly records: readonly Pick<FunnelRow, "id" | "lastAt">[];
  readonly funnels: readonly Omit<FunnelRow, "lastAt" | "stage" | "audience">[];
  readonly scores: readonly Omit<ScoreCount, "text">[];
}

const NO_FUNNEL = { shown: 0, responded: 0, completed: 0, dismissed: 0 };

/**
 * Reads sums; of segments too, unless there are very many of the kind: then their records are counted.
 *
 * Each of these is of a moment of its own: a record that comes in between may be in one of them, and not yet in another.
 */
export async function readReport(db: Connection, options: ReportOptions): Promise<Report> {
  const { project, now, comments: limit = MAX_COMMENTS } = options;
  const [places, textOf, { records, funnels, scores }, { comments }] = await Promise.all([
    findPlaces(db, project),
    findWords(db, project),
    readCounts(db, options),
    readComments(db, { ...options, limit }),
  ]);
  const steps = new Map(funnels.map((row) => [row.id, row]));
  return toReport(now, {
    funnels: records.flatMap(({ id, lastAt }) => {
      const place = places.get(id);
      return place ? [toFunnel({ ...NO_FUNNEL, ...steps.get(id), ...place, lastAt })] : [];
    }),
    scores: scores.map((row) => ({ ...row, text: textOf(row) })),
    comments,
  });
}

/** Of a facet with very many values there are no sums. */
async function readCounts(db: Connection, options: ReportOptions): Promise<Counts> {
  const { project, segment } = options;
  return segment && (await isWide(db, project, segment.by)) ? countAgain(db, options) : readSums(db, options);
}

async function readSums(db: Connection, options: ReportOptions): Promise<Counts> {
  const { includeTest } = options;
  const from = (what: What) => sumsWithin(what, options);
  const shown = `test <= ${Number(includeTest)} AND ${inRange(options)}`;
  const [records, funnels, scores] = await Promise.all([
    db.select<Counts["records"][number]>(`
      SELECT touchpoint AS id, maxMerge(last) AS lastAt FROM ${from("record")} AND ${shown}
      GROUP BY touchpoint HAVING sumMerge(count) > 0`),
    db.select<Counts["funnels"][number]>(`
      SELECT touchpoint AS id, sumMerge(count) AS shown, sumMerge(responded) AS responded,
             sumMerge(completed) AS completed, sumMerge(dismissed) AS dismissed
      FROM ${from("funnel")} AND ${shown} GROUP BY touchpoint`),
    db.select<Omit<ScoreCount, "text">>(`
      SELECT touchpoint, question, type AS metric, day, value, sum(given) AS count, min(place) AS place
      FROM (SELECT touchpoint, question, type, day, value, place, sumMerge(count) AS given
            FROM ${from("score")} AND ${shown}
            GROUP BY touchpoint, question, type, day, value, place)
      WHERE given > 0 GROUP BY touchpoint, question, metric, day, value`),
  ]);
  return { records, funnels, scores };
}
