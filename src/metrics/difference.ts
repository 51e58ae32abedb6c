import type { Interval, IntervalOptions, Scored } from "./interval.js";
import { studentQuantile } from "./student-quantile.js";

export interface Difference {
  /** From the first to the second, in the metric's unit: above 0 when the second is higher. `null` when either is empty. */
  readonly difference: number | null;
  /** Of the difference; `null` where either has too few answers for one. */
  readonly interval: Interval | null;
  /** Whether it is more than noise: the interval leaves 0 out. */
  readonly real: boolean;
}

interface Known {
  readonly score: number;
  readonly n: number;
  readonly interval: Interval;
}

/** @internal See `compare`. */
export function differenceOf(a: Scored, b: Scored, { confidence = 0.95 }: IntervalOptions): Difference {
  if (a.score === null || b.score === null) return { difference: null, interval: null, real: false };
  const difference = b.score - a.score;
  const margins = hasInterval(a) && hasInterval(b) ? marginsOf(a, b, confidence) : null;
  if (!margins) return { difference, interval: null, real: false };

  const [below, above] = margins;
  const interval = [difference - below, difference + above] as const;
  return { difference, interval, real: interval[0] > 0 || interval[1] < 0 };
}

function hasInterval<T extends Scored>(result: T): result is T & Known {
  return result.interval !== null;
}

function marginsOf(a: Scored & Known, b: Scored & Known, confidence: number): Interval {
  if (typeof a.standardError === "number" && typeof b.standardError === "number") {
    const margin = welch([a.standardError, a.n], [b.standardError, b.n], confidence);
    return [margin, margin];
  }
  return [
    Math.hypot(b.score - b.interval[0], a.interval[1] - a.score),
    Math.hypot(b.interval[1] - b.score, a.score - a.interval[0]),
  ];
}

type Spread = readonly [standardError: number, n: number];

function welch([errorA, nA]: Spread, [errorB, nB]: Spread, confidence: number): number {
  const [a, b] = [errorA ** 2, errorB ** 2];
  if (a + b === 0) return 0;
  const degrees = (a + b) ** 2 / (a ** 2 / (nA - 1) + b ** 2 / (nB - 1));
  return studentQuantile(confidence, Math.max(1, degrees)) * Math.sqrt(a + b);
}
