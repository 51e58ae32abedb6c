import type { SegmentReport } from "../report.js";
import type { Scope } from "../store.js";
import { segmentsOf } from "../stores/segments-of.js";
import type { Connection } from "./connect.js";
import { countSegments } from "./count-again.js";
import { inRange } from "./in-scope.js";
import { quoted } from "./quoted.js";
import { findPlaces, findWords } from "./read-names.js";
import { PIECE } from "./tables.js";
import { tallied } from "./tallied.js";
import { isWide } from "./widths.js";

export async function readSegments(
  db: Connection,
  options: Scope & { readonly by: string },
): Promise<readonly SegmentReport[]> {
  const [places, textOf, counts] = await Promise.all([
    findPlaces(db, options.project),
    findWords(db, options.project),
    readCounts(db, options),
  ]);
  return segmentsOf(
    counts.map(({ newest, ...row }) => ({ ...row, day: newest, text: textOf(row) })),
    places,
  );
}

type SegmentCounts = Awaited<ReturnType<typeof countSegments>>;

/** Of a segment of a segment there are no sums. */
async function readCounts(db: Connection, options: Scope & { readonly by: string }): Promise<SegmentCounts> {
  const { project, includeTest, by, segment } = options;
  if (segment || (await isWide(db, project, by))) return countSegments(db, options);
  return db.select<SegmentCounts[number]>(`
    SELECT is, touchpoint, question, type AS metric, max(day) AS newest, value, sum(given) AS count, min(place) AS place
    FROM (SELECT is, touchpoint, question, type, day, value, place, sumMerge(count) AS given
          FROM ${tallied("score", project, PIECE)} AND by = ${quoted(by)}
          AND test <= ${Number(includeTest)} AND ${inRange(options)}
          GROUP BY is, touchpoint, question, type, day, value, place)
    WHERE given > 0 GROUP BY is, touchpoint, question, metric, value`);
}

export async function readFacets(db: Connection, project: string): Promise<readonly string[]> {
  const rows = await db.select<{ names: string }>(`
    SELECT question AS names FROM ${tallied("record", project)} GROUP BY question HAVING sumMerge(count) > 0`);
  return [...new Set(rows.flatMap(({ names }) => JSON.parse(names) as string[]))].sort();
}
