import { ces, csat, emotion, type Histogram, type Interval, net, nps } from "earshot/metrics";
import type { Band, Measure } from "./metric.js";

export const SCORE = { nps, csat, ces, emotion };

/** Fewer answers than this are shown, and not judged. */
export const ENOUGH = 10;

/** What a histogram says in the measure's own unit. */
export interface Scores {
  readonly metric: Measure;
  /** `null` without answers. */
  readonly score: number | null;
  /** 95 %. */
  readonly interval: Interval | null;
  readonly n: number;
  readonly enough: boolean;
  /** Answers per band. */
  readonly bands: Readonly<Record<Band, number>>;
  /** The share of good answers less the share of poor ones, -100 to 100: what all measures can be compared by. */
  readonly net: number | null;
  readonly netInterval: Interval | null;
}

export function readScores(metric: Measure, histogram: Histogram): Scores {
  const result = SCORE[metric](histogram);
  const { score, interval, n } = result;
  const { good, middle, poor, score: share, interval: netInterval } = net(result);
  return { metric, score, interval, n, enough: n >= ENOUGH, bands: { poor, middle, good }, net: share, netInterval };
}
