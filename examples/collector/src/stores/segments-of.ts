import { inJourneyOrder } from "../journey-order.js";
import type { SegmentReport, TouchpointReport } from "../report.js";
import { byTouchpoint, inOrder, ofFirstQuestion, type ScoreCount } from "./count.js";
import { isScore } from "./score-of.js";
import { scoreIn } from "./scores-of.js";

/** Of a facet with more values the others have too few answers to be looked at. */
const MAX_SEGMENTS = 50;

/** A count of those who have one value of a facet; the days are put together (`day` is the newest of them). */
export interface SegmentCount extends ScoreCount {
  readonly is: string;
}

export type Place = Pick<TouchpointReport, "id" | "stage" | "audience">;

/**
 * The scores of each value of a facet, the one with the most answers first, by touchpoints' first scored question.
 *
 * @param counts of all values, of scores alone
 */
export function segmentsOf(counts: readonly SegmentCount[], places: ReadonlyMap<string, Place>): SegmentReport[] {
  const scored = counts.filter(({ metric }) => isScore(metric));
  // The question is the same for every value, though one of them never came to it.
  const asked = [...byTouchpoint(inOrder(scored)).values()].flatMap((its) => ofFirstQuestion(its));
  const byValue = new Map<string, SegmentCount[]>();
  for (const count of asked) byValue.set(count.is, [...(byValue.get(count.is) ?? []), count]);

  return [...byValue]
    .map(([is, its]) => ({ is, its, n: its.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.n - a.n || (a.is < b.is ? -1 : 1))
    .slice(0, MAX_SEGMENTS)
    .map(({ is, its }) => ({ is, touchpoints: inJourneyOrder(touchpointsOf(its, places)) }));
}

function touchpointsOf(counts: readonly SegmentCount[], places: ReadonlyMap<string, Place>) {
  return [...byTouchpoint(counts)].flatMap(([id, its]) => {
    const [place, score] = [places.get(id), scoreIn(its)];
    return place && score ? [{ id, stage: place.stage, audience: place.audience, score }] : [];
  });
}
