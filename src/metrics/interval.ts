/** Lowest and highest plausible value, both included. */
export type Interval = readonly [low: number, high: number];

export interface IntervalOptions {
  /** Share of such intervals that hold the true value, between 0 and 1. Default: 0.95. */
  readonly confidence?: number;
}

/** What every metric gives, each in a unit of its own. */
export interface Scored {
  /** `null` without answers. */
  readonly score: number | null;
  readonly n: number;
  /** Of the score; `null` where there are too few answers for one. */
  readonly interval: Interval | null;
  /** Of a score that is a mean, in its unit; `null` below two answers. */
  readonly standardError?: number | null;
}
