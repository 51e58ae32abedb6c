import type { SegmentReport } from "../report.js";
import type { Scope } from "../store.js";
import { segmentsOf } from "../stores/segments-of.js";
import type { Connection } from "./connect.js";
import { countSegments } from "./count-again.js";
import { findPlaces, findWords } from "./read-names.js";
import { tallied } from "./tallied.js";

export async function readSegments(
  db: Connection,
  options: Scope & { readonly by: string },
): Promise<readonly SegmentReport[]> {
  const [places, textOf, counts] = await Promise.all([
    findPlaces(db, options.project),
    findWords(db, options.project),
    countSegments(db, options),
  ]);
  return segmentsOf(
    counts.map(({ newest, ...row }) => ({ ...row, day: newest, text: textOf(row) })),
    places,
  );
}

export async function readFacets(db: Connection, project: string): Promise<readonly string[]> {
  const rows = await db.select<{ names: string }>(`
    SELECT question AS names FROM ${tallied("record", project)} GROUP BY question HAVING sumMerge(count) > 0`);
  return [...new Set(rows.flatMap(({ names }) => JSON.parse(names) as string[]))].sort();
}
