/** Lowest and highest plausible value, both included. */
export type Interval = readonly [low: number, high: number];

export interface IntervalOptions {
  /** Share of such intervals that hold the true value, between 0 and 1. Default: 0.95. */
  readonly confidence?: number;
}
