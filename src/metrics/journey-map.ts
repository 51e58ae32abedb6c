import { byStage, type StageOf } from "./by-stage.js";
import type { IntervalOptions } from "./interval.js";
import type { JourneyRow } from "./journey-row.js";
import { normalQuantile } from "./normal-quantile.js";
import { type Reading, readRow } from "./read-row.js";
import { requireWhole } from "./require-whole.js";
import { type Weakest, weakestOf } from "./weakest-of.js";
import { within } from "./within.js";

export interface JourneyTouchpoint extends Reading {
  /**
   * How far it drags the journey's mean down, in points of `net`: (mean - net) · its share of the people. Below 0 it
   * lifts it. All together they are 0.
   */
  readonly leverage: number | null;
}

export interface JourneyMap {
  readonly stages: readonly StageOf<JourneyTouchpoint>[];
  /** The mean of `net` over all people at touchpoints with enough of them; `null` without any. */
  readonly mean: number | null;
  /** The touchpoint with the lowest `net`; `null` with fewer than two that can be judged. */
  readonly weakest: Weakest | null;
}

export interface JourneyOptions extends IntervalOptions {
  /** Touchpoints with fewer answers are not judged. Default: 10. */
  readonly minimum?: number;
}

/**
 * The journey: its stages in order, each with its touchpoints, what they say, and which of them hurts most. The lowest
 * `net` is where it hurts; the highest leverage is where mending it helps most people.
 *
 * Weights are people: the mean is Σ n · net / Σ n over the touchpoints that can be judged. Which others may be as weak
 * is told by the square and add of `compare`.
 *
 * @example journeyMap([
 *   { id: "checkout", stage: "purchase", score: { metric: "ces", histogram: { 2: 30, 6: 10 } } },
 *   { id: "support-chat", stage: "support", score: { metric: "csat", histogram: { 5: 50, 1: 10 } } },
 * ]).weakest?.id // "checkout"
 * @param rows one for each touchpoint
 * @throws {EarshotError} `out_of_scale`, naming what is wrong in which row: `rows[2].score.histogram.11`
 */
export function journeyMap(rows: readonly JourneyRow[], { minimum = 10, ...options }: JourneyOptions = {}): JourneyMap {
  requireWhole(minimum, "minimum");
  // Refuses a confidence that is none, before a row is blamed for it.
  normalQuantile(options.confidence ?? 0.95);
  const readings = rows.map((row, index) => within(`rows[${index}]`, () => readRow(row, minimum, options)));
  const judged = readings.filter(({ enough }) => enough);
  const people = judged.reduce((sum, { n }) => sum + n, 0);
  const mean = people ? judged.reduce((sum, { n, net }) => sum + n * (net ?? 0), 0) / people : null;

  const touchpoints = readings.map((reading) => ({ ...reading, leverage: leverageOf(reading, mean, people) }));
  return { stages: byStage(touchpoints), mean, weakest: weakestOf(judged, options) };
}

function leverageOf({ net, n }: Reading, mean: number | null, people: number): number | null {
  return net === null || mean === null ? null : ((mean - net) * n) / people;
}
