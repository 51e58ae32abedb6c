import { differenceOf } from "./difference.js";
import type { IntervalOptions } from "./interval.js";
import type { Reading } from "./read-row.js";

export interface Weakest {
  readonly id: string;
  /** Ids of those that may be as weak: the difference to them is not more than noise. The lowest first. */
  readonly rivals: readonly string[];
}

/** @internal The one with the lowest net of those that can be judged, and who may be as low. */
export function weakestOf(judged: readonly Reading[], options: IntervalOptions): Weakest | null {
  const scored = judged.map(({ id, n, net, interval }) => ({ id, n, score: net ?? 0, interval }));
  const [weakest, ...others] = scored.sort((a, b) => a.score - b.score);
  if (!weakest || others.length === 0) return null;
  const rivals = others.filter((other) => !differenceOf(weakest, other, options).real);
  return { id: weakest.id, rivals: rivals.map(({ id }) => id) };
}
