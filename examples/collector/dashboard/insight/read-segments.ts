import { compare, type Histogram, merge } from "earshot/metrics";
import type { SegmentReport } from "../../src/report.js";
import type { Metric } from "./metric.js";
import { ENOUGH, readScores, SCORE, type Scores } from "./read-scores.js";

/** Many are looked at, so less is left to chance. */
export const CONFIDENCE = 0.99;

/** One value of a facet. */
export interface SegmentRow {
  readonly is: string;
  /** Scored answers, of all touchpoints. */
  readonly n: number;
  /** One for each column; `null` where nobody answered. */
  readonly cells: readonly (SegmentCell | null)[];
}

export interface SegmentCell {
  readonly scores: Scores;
  /** Than the others, by more than chance; absent where it may be chance. */
  readonly differs?: "higher" | "lower";
}

/** One touchpoint. */
export interface SegmentColumn {
  readonly id: string;
  readonly metric: Metric;
  /** Of all values together. */
  readonly score: number | null;
  /** From the lowest end of an interval to the highest, of those with enough answers. */
  readonly span: readonly [number, number];
}

export interface SegmentTable {
  readonly columns: readonly SegmentColumn[];
  readonly rows: readonly SegmentRow[];
}

/**
 * Each value of a facet beside the others.
 *
 * @param ids of the touchpoints that are to be columns, in their order; those without a score have none
 */
export function readSegments(segments: readonly SegmentReport[], ids: readonly string[]): SegmentTable {
  const asked = ids.flatMap((id) => {
    const histograms = segments.map(({ touchpoints }) => touchpoints.find((one) => one.id === id)?.score);
    const metric = histograms.find((score) => score)?.metric;
    return metric
      ? [
          {
            id,
            metric,
            cells: cellsOf(
              metric,
              histograms.map((score) => score?.histogram),
            ),
          },
        ]
      : [];
  });

  const columns = asked.map(({ id, metric, cells }) => ({
    id,
    metric,
    score: cells.whole.score,
    span: spanOf(cells.each.flatMap((cell) => (cell?.scores.enough ? [cell.scores] : []))),
  }));
  const rows = segments.map(({ is }, index) => {
    const cells = asked.map(({ cells: { each } }) => each[index] ?? null);
    return { is, n: cells.reduce((sum, cell) => sum + (cell?.scores.n ?? 0), 0), cells };
  });
  return { columns, rows: rows.filter(({ n }) => n > 0) };
}

function cellsOf(metric: Metric, histograms: readonly (Histogram | undefined)[]) {
  const whole = histograms.reduce<Histogram>((sum, histogram) => merge(sum, histogram ?? {}), {});
  const each = histograms.map((histogram): SegmentCell | null => {
    if (!histogram) return null;
    const scores = readScores(metric, histogram);
    const differs = scores.enough && differenceTo(without(whole, histogram), histogram, metric);
    return { scores, ...(differs && { differs }) };
  });
  return { whole: readScores(metric, whole), each };
}

function differenceTo(others: Histogram, histogram: Histogram, metric: Metric): SegmentCell["differs"] {
  if (SCORE[metric](others).n < ENOUGH) return undefined;
  const { real, difference } = compare(others, histogram, SCORE[metric], { confidence: CONFIDENCE });
  if (!real || difference === null) return undefined;
  return difference > 0 ? "higher" : "lower";
}

function without(whole: Histogram, part: Histogram): Histogram {
  return Object.fromEntries(Object.entries(whole).map(([value, count]) => [value, count - (part[value] ?? 0)]));
}

function spanOf(scores: readonly Scores[]): readonly [number, number] {
  const ends = scores.flatMap(({ interval }) => interval ?? []);
  return ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 1];
}
