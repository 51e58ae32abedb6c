import { compare, type Interval, net } from "earshot/metrics";
import type { TouchpointReport } from "../../src/report.js";
import { judgedBy } from "./judged-by.js";
import { ENOUGH, SCORE } from "./read-scores.js";

/** What lies between a touchpoint and itself, a period before. */
export interface Change {
  /** In the measure's own unit; above 0 it is higher now. */
  readonly difference: number;
  /** 95 %. */
  readonly interval: Interval;
  /** More than chance would do. */
  readonly real: boolean;
  /** More than chance would do with 99 %: for who looks at all touchpoints, and names one. */
  readonly sure: boolean;
  /** What it was. */
  readonly before: number;
  /** In points of the net share, by which changes of different measures compare. */
  readonly net: number;
}

/** Where one of the two has too few answers, or something else was asked, there is nothing to compare. */
export type Compared = Change | "tooFewBefore" | "tooFewNow";

/** @param before `undefined` where nobody was asked */
export function changeOf(now: TouchpointReport, before: TouchpointReport | undefined): Compared {
  const [is, was] = [judgedBy(now), before && judgedBy(before)];
  if (!is) return "tooFewNow";
  const score = SCORE[is.metric];
  const after = score(is.histogram);
  if (after.n < ENOUGH) return "tooFewNow";
  // The same question, or it is another story.
  if (!was || was.metric !== is.metric || was.question !== is.question) return "tooFewBefore";
  const past = score(was.histogram);
  const { difference, interval, real } = compare(was.histogram, is.histogram, score);
  if (past.n < ENOUGH || past.score === null || difference === null || !interval) return "tooFewBefore";

  return {
    difference,
    interval,
    real,
    sure: compare(was.histogram, is.histogram, score, { confidence: 0.99 }).real,
    before: past.score,
    net: (net(after).score ?? 0) - (net(past).score ?? 0),
  };
}
