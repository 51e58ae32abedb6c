import type { Scope } from "../store.js";
import type { SegmentCount } from "../stores/segments-of.js";
import type { Connection } from "./connect.js";
import { inRange, inScope } from "./in-scope.js";
import { quoted } from "./quoted.js";
import type { Counts } from "./read-report.js";
import { RECORD } from "./tables.js";

/** Counts on the shards; counts are sent. `FINAL` reads the highest revision of each record, merged or not. */
export async function countAgain(db: Connection, scope: Scope): Promise<Counts> {
  const [all, range] = [inScope(scope), inRange(scope)];
  const [records, funnels, scores] = await Promise.all([
    db.select<Counts["records"][number]>(`
      SELECT touchpoint AS id, max(at) AS lastAt FROM ${RECORD} FINAL WHERE ${all} AND ${range} GROUP BY touchpoint`),
    db.select<Counts["funnels"][number]>(`
      SELECT touchpoint AS id, count() AS shown, sum(isResponded) AS responded,
             sum(isCompleted) AS completed, sum(isDismissed > isCompleted) AS dismissed
      FROM (SELECT touchpoint, argMin(day, at) AS firstDay, max(kind = 'response') AS isResponded,
                   max(complete) AS isCompleted, max(kind = 'dismissed') AS isDismissed
            FROM ${RECORD} FINAL WHERE ${all} AND kind != 'mention' GROUP BY touchpoint, prompt)
      WHERE ${inRange(scope, "firstDay")} GROUP BY touchpoint`),
    db.select<Counts["scores"][number]>(`
      SELECT touchpoint, scores.question AS question, scores.type AS metric, day, scores.value AS value,
             count() AS count, min(scores.place) AS place
      FROM ${RECORD} FINAL ARRAY JOIN score AS scores WHERE ${all} AND ${range}
      GROUP BY touchpoint, question, metric, day, value`),
  ]);
  return { records, funnels, scores };
}

/** The scores of each value of a facet, without their words. */
export function countSegments(db: Connection, { by, ...scope }: Scope & { readonly by: string }) {
  return db.select<Omit<SegmentCount, "day" | "text"> & { readonly newest: string }>(`
    SELECT facet.is[indexOf(facet.by, ${quoted(by)})] AS is, touchpoint, scores.question AS question,
           scores.type AS metric, max(day) AS newest, scores.value AS value, count() AS count, min(scores.place) AS place
    FROM ${RECORD} FINAL ARRAY JOIN score AS scores
    WHERE ${inScope(scope)} AND ${inRange(scope)} AND has(facet.by, ${quoted(by)})
    GROUP BY is, touchpoint, question, metric, value`);
}
