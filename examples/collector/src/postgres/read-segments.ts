import type { Pool } from "pg";
import type { SegmentReport } from "../report.js";
import type { Scope } from "../store.js";
import { type Place, type SegmentCount, segmentsOf } from "../stores/segments-of.js";
import { inTransaction } from "./in-transaction.js";
import { SNAPSHOT } from "./read-report.js";
import { readingAll } from "./reading-all.js";
import { inScope, inSegment } from "./scope.js";
import { select } from "./select.js";

/** Counted from the records, for nobody knows beforehand by what they will be looked at. */
export function readSegments(pool: Pool, { by, ...scope }: Scope & { readonly by: string }): Promise<SegmentReport[]> {
  return inTransaction(pool, SNAPSHOT, async (db) => {
    const places = await select<Place>(
      db,
      (bind) => `SELECT id, stage, audience FROM earshot.touchpoint WHERE project = ${bind(scope.project)}`,
    );
    const counts = await readingAll(db, () =>
      select<SegmentCount>(
        db,
        (bind) => `
        SELECT scores.*, question.text
        FROM (SELECT "is", answer.touchpoint, question, type AS metric, max(day)::text AS day, score AS value,
                     count(*)::integer AS count, min(place) AS place
              FROM (SELECT project, id, facets->>${bind(by)} AS "is" FROM earshot.record
                    WHERE ${inScope(scope, bind)} AND ${inSegment(scope, bind)}) AS record
              JOIN earshot.answer ON answer.project = record.project AND answer.record = record.id
              WHERE "is" IS NOT NULL AND score IS NOT NULL AND type IN ('nps', 'csat', 'ces')
              GROUP BY "is", answer.touchpoint, question, type, score) AS scores
        LEFT JOIN earshot.question ON question.project = ${bind(scope.project)}
          AND question.touchpoint = scores.touchpoint AND question.id = scores.question`,
      ),
    );
    return segmentsOf(counts, new Map(places.map((place) => [place.id, place])));
  });
}

/** Sorted by code units, which no collation of PostgreSQL's does. */
export async function readFacets(pool: Pool, project: string): Promise<readonly string[]> {
  const rows = await select<{ name: string }>(
    pool,
    (bind) => `SELECT name FROM earshot.facet_tally WHERE project = ${bind(project)} AND count > 0`,
  );
  return rows.map(({ name }) => name).sort();
}
