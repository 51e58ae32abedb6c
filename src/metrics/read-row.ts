import { EarshotError } from "../errors.js";
import { type CesResult, ces } from "./ces.js";
import { type CsatResult, csat } from "./csat.js";
import { type EmotionResult, emotion } from "./emotion.js";
import { type FunnelResult, funnel } from "./funnel.js";
import type { Interval, IntervalOptions } from "./interval.js";
import type { JourneyRow } from "./journey-row.js";
import { net } from "./net.js";
import { type NpsResult, nps } from "./nps.js";
import { within } from "./within.js";

/** What one touchpoint says, by itself. */
export interface Reading {
  readonly id: string;
  readonly stage: string;
  /** People that it is judged by: those with a score, or where none is asked those with a feeling. */
  readonly n: number;
  /** Whether they are enough. Where not, say "not enough": what they said is `null`. */
  readonly enough: boolean;
  /** % good answers minus % poor ones, -100 to 100, which all metrics can be compared by; see `net`. */
  readonly net: number | null;
  /** Of `net`. */
  readonly interval: Interval | null;
  /** In the metric's own unit. */
  readonly score: NpsResult | CsatResult | CesResult | null;
  /** `null` also where the people with a feeling are not enough. */
  readonly emotion: EmotionResult | null;
  /** However few: that nobody answers is to be seen. */
  readonly funnel: FunnelResult | null;
}

const SCORES = { nps, csat, ces };

/** @internal What the counts of one touchpoint say, where there are at least `minimum`. */
export function readRow(row: JourneyRow, minimum: number, options: IntervalOptions): Reading {
  const score = row.score ? readScore(row.score, options) : null;
  const feeling = row.emotion ? readEmotion(row.emotion, options) : null;
  const judgedBy = score ?? feeling;
  const n = judgedBy?.n ?? 0;
  const judged = judgedBy && n >= minimum ? net(judgedBy, options) : null;
  return {
    id: row.id,
    stage: row.stage,
    n,
    enough: judged !== null,
    net: judged?.score ?? null,
    interval: judged?.interval ?? null,
    score: judged && score,
    emotion: feeling && feeling.n >= minimum ? feeling : null,
    funnel: row.funnel ? funnel(row.funnel, options) : null,
  };
}

function readScore({ metric, histogram }: NonNullable<JourneyRow["score"]>, options: IntervalOptions) {
  if (!Object.hasOwn(SCORES, metric))
    throw new EarshotError(
      "out_of_scale",
      "score.metric",
      `expected "nps", "csat" or "ces", not ${JSON.stringify(metric)}; feelings go into \`emotion\``,
    );
  return within("score", () => SCORES[metric](histogram, options));
}

function readEmotion({ histogram, ...list }: NonNullable<JourneyRow["emotion"]>, options: IntervalOptions) {
  return within("emotion", () => emotion(histogram, { ...list, ...options }));
}
