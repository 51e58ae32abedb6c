import { ces, compare, csat, type Histogram, nps } from "earshot/metrics";
import { nameOfMetric } from "../../dashboard/insight/metric.js";
import { formatCount } from "../../dashboard/words/format-count.js";
import { formatScore } from "../../dashboard/words/format-score.js";
import { formatShare } from "../../dashboard/words/format-share.js";
import { nameOf } from "../../dashboard/words/name-of.js";
import type { TouchpointReport } from "../report.js";
import { changeIn } from "./change-in.js";
import type { DigestRow } from "./digest.js";

/** Fewer answers are no verdict. */
export const ENOUGH = 10;
/** Many touchpoints are compared at once: of equals one in a hundred looks changed, and not one in twenty. */
const CONFIDENCE = 0.99;

export const SCORES = { nps, csat, ces };

/** @param before the same touchpoint in the days before */
export function rowOf(touchpoint: TouchpointReport, before: TouchpointReport | undefined): DigestRow {
  const { id, score, funnel, audience } = touchpoint;
  const base = {
    name: nameOf(id),
    response: funnel.shown ? `${formatShare(funnel.responded, funnel.shown)} of ${formatCount(funnel.shown)}` : "–",
  };
  if (!score) return { ...base, score: "–", known: "asks for no score", change: "–" };

  const { name } = nameOfMetric(score.metric, audience);
  const { score: value, n, interval } = SCORES[score.metric](score.histogram);
  if (n < ENOUGH || !interval) return { ...base, score: `${name} –`, known: `too few answers: ${n}`, change: "–" };
  const [low, high] = interval.map((bound) => formatScore(score.metric, bound));
  return {
    ...base,
    score: `${name} ${formatScore(score.metric, value)}`,
    known: `${low} to ${high}, of ${formatCount(n)} answers`,
    change: changeOf(score, before?.score),
  };
}

type Score = NonNullable<TouchpointReport["score"]>;

function changeOf(now: Score, before: Score | undefined): string {
  if (before && (before.question !== now.question || before.metric !== now.metric)) return "asks another question now";
  const metric: (histogram: Histogram) => { readonly n: number } = SCORES[now.metric];
  if (!before || metric(before.histogram).n < ENOUGH) return "too few answers before to compare";
  const { difference, real } = compare(before.histogram, now.histogram, SCORES[now.metric], { confidence: CONFIDENCE });
  if (!real || difference === null) return "no change beyond chance";
  return `${changeIn(now.metric, difference)}, more than chance`;
}
