import type { Interval, Scored } from "./interval.js";
import { wilson } from "./wilson.js";

/** A share of people, with its interval by Wilson. */
export interface Share extends Scored {
  /** In %, 0 to 100; `null` of nobody. */
  readonly score: number | null;
  /** The people it is a share of. */
  readonly n: number;
  /** Of the score, in %; `null` of nobody. */
  readonly interval: Interval | null;
}

/** @internal How many of `n`, in %; `z` is the normal quantile, 1.96 for 95 %. */
export function shareOf(hits: number, n: number, z: number): Share {
  return n ? { score: (100 * hits) / n, n, interval: wilson(hits, n, z) } : { score: null, n, interval: null };
}
