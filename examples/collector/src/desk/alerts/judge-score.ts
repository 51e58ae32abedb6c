import { ces, compare, csat, type Histogram, nps } from "earshot/metrics";
import type { ScoreMetric } from "./alert.js";

const METRICS = { nps, csat, ces };

/** `unknown`: too few have answered, before or now. */
export type Verdict = "fell" | "recovered" | "lower" | "unknown";

export interface Judgement {
  readonly verdict: Verdict;
  /** In the metric's unit, below 0 when it is lower; `null` of nobody. */
  readonly difference: number | null;
}

/**
 * What became of a score.
 *
 * - `fell`: it is lower, and by more than noise.
 * - `recovered`: not by more than noise, and of what it had fallen by at least half is made up for. By noise alone a score
 *   at the edge would fall and recover every day.
 *
 * @param fell by how much it had fallen, below 0; 0 where it hadn't
 */
export function judgeScore(
  before: Histogram,
  after: Histogram,
  options: {
    readonly metric: ScoreMetric;
    readonly minimum: number;
    readonly confidence: number;
    readonly fell: number;
  },
): Judgement {
  const { metric, minimum, confidence, fell } = options;
  const score = METRICS[metric];
  const { difference, real } = compare(before, after, score, { confidence });
  if (difference === null || Math.min(score(before).n, score(after).n) < minimum)
    return { verdict: "unknown", difference };
  if (real && difference < 0) return { verdict: "fell", difference };
  return { verdict: difference >= fell / 2 ? "recovered" : "lower", difference };
}
