import { EarshotError } from "../errors.js";
import { VALENCES } from "../lib/valence-of.js";
import type { Histogram, ValueCount } from "./histogram.js";
import type { Interval, IntervalOptions, Scored } from "./interval.js";
import { requireCount } from "./require-count.js";
import { studentMean } from "./student-mean.js";
import type { Valences } from "./valences.js";

export interface EmotionResult extends Scored {
  /** Net valence: the mean of how the feelings feel, -1 to 1; `null` without answers. */
  readonly score: number | null;
  readonly n: number;
  /** Share of each feeling in %, in the order of the list, those that nobody has too; `null` without answers. */
  readonly mix: Readonly<Record<string, number>> | null;
  /** People whose feeling has a valence above 0. */
  readonly positive: number;
  /** Of 0. */
  readonly neutral: number;
  /** Below 0. */
  readonly negative: number;
  /** Of the score; `null` below two answers. */
  readonly standardError: number | null;
  /** Of the score; `null` below two answers, which say nothing about the spread. */
  readonly interval: Interval | null;
}

export interface EmotionOptions extends IntervalOptions {
  /** The feelings of a question with a list of its own, from its `options`. Default: the eight that Earshot asks with. */
  readonly valences?: Valences;
}

/**
 * How it left people feeling: the mix of feelings, and their net valence, Σ valence · share. (Valence, from unpleasant
 * to pleasant, is the first of the two dimensions of feelings: J. A. Russell, "A Circumplex Model of Affect", Journal
 * of Personality and Social Psychology 39(6), 1980.)
 *
 * The interval is Student's, as that of `ces`, cut to -1 to 1. Where only one valence was given, as if one more had
 * answered with the valence next to it.
 *
 * @example emotion({ happy: 3, angry: 1 }).score // 0.3125
 * @example emotion({ calm: 2, lost: 2 }, { valences: { calm: 0.5, lost: -1 } }).score // -0.25
 * @param histogram counts by the feeling's id
 * @throws {EarshotError} `out_of_scale`, naming a feeling that is not on the list, a count that is none, or a valence
 *   that is not -1 to 1
 */
export function emotion(
  histogram: Histogram,
  { confidence = 0.95, valences = VALENCES }: EmotionOptions = {},
): EmotionResult {
  const feelings = readFeelings(histogram, valences);
  const { score, n, standardError, interval } = studentMean(
    feelings.map(([, valence, count]): ValueCount => [valence, count]),
    [-1, 1],
    confidence,
  );
  const having = (test: (valence: number) => boolean) =>
    feelings.reduce((sum, [, valence, count]) => (test(valence) ? sum + count : sum), 0);
  return {
    score,
    n,
    mix: n ? Object.fromEntries(feelings.map(([feeling, , count]) => [feeling, (100 * count) / n])) : null,
    positive: having((valence) => valence > 0),
    neutral: having((valence) => valence === 0),
    negative: having((valence) => valence < 0),
    standardError,
    interval,
  };
}

type Feeling = readonly [id: string, valence: number, count: number];

function readFeelings(histogram: Histogram, valences: Valences): Feeling[] {
  const counts = new Map(
    Object.entries(histogram).map(([feeling, count]) => {
      const path = `histogram.${feeling}`;
      if (!Object.hasOwn(valences, feeling))
        throw new EarshotError(
          "out_of_scale",
          path,
          `expected one of ${Object.keys(valences).join(", ")}; of a list of your own tell the valences: { valences: { ${JSON.stringify(feeling)}: 0.5 } }`,
        );
      return [feeling, requireCount(count, path)];
    }),
  );
  return Object.entries(valences).map(([feeling, valence]) => {
    if (!(valence >= -1 && valence <= 1))
      throw new EarshotError("out_of_scale", `valences.${feeling}`, `expected -1 to 1, not ${valence}`);
    return [feeling, valence, counts.get(feeling) ?? 0];
  });
}
