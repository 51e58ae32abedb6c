import { ces, csat, nps } from "earshot/metrics";
import { bandOf } from "./band-of.js";
import { BANDS, type Band, type Metric } from "./metric.js";

const SCORE = { nps, csat, ces };

/** Fewer answers than this are shown, and not judged. */
export const ENOUGH = 10;

export type Interval = readonly [low: number, high: number];
export type Histogram = Readonly<Record<string, number>>;

/** What a histogram says in the metric's own unit. */
export interface Scores {
  readonly metric: Metric;
  /** `null` without answers. */
  readonly score: number | null;
  /** 95 %. */
  readonly interval: Interval | null;
  readonly n: number;
  readonly enough: boolean;
  /** Answers per band. */
  readonly bands: Readonly<Record<Band, number>>;
  /** The share of good answers less the share of poor ones, -100 to 100: what all three metrics can be compared by. */
  readonly net: number | null;
  readonly netInterval: Interval | null;
}

export function readScores(metric: Metric, histogram: Histogram): Scores {
  const { score, interval, n } = SCORE[metric](histogram);
  const bands = countBands(metric, histogram);

  // NPS is this very difference, for promoters and detractors. So the bands, put as a histogram of NPS answers,
  // give the difference with its interval for any metric.
  const net = nps({ 0: bands.poor, 7: bands.middle, 10: bands.good });

  return { metric, score, interval, n, enough: n >= ENOUGH, bands, net: net.score, netInterval: net.interval };
}

function countBands(metric: Metric, histogram: Histogram): Record<Band, number> {
  const counts = Object.entries(histogram);
  const countOf = (band: Band) =>
    counts.reduce((sum, [value, count]) => (bandOf(metric, Number(value)) === band ? sum + count : sum), 0);
  return Object.fromEntries(BANDS.map((band) => [band, countOf(band)])) as Record<Band, number>;
}
