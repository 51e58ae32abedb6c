import { median } from "./median.js";

/** The middle of some figures, and between what the middle half of them lies. */
export interface Spread {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { middle: median(values), low: at(0.25), high: at(0.75) };
}
