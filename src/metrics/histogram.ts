import { EarshotError } from "../errors.js";

/** Value to count. Histograms merge by adding, so any store can make one with a single GROUP BY. */
export type Histogram = Readonly<Record<number | string, number>>;

/** How many answers lie from one value to another, both included. */
export type Count = (from: number, to: number) => number;

export type ValueCount = readonly [value: number, count: number];

/** @internal Reads a histogram once every value is found on the scale, and every count a whole number. */
export function readHistogram(histogram: Histogram, low: number, high: number): Count {
  const entries = Object.entries(histogram).map(([key, count]) => {
    const value = Number(key);
    // The way back to a string refuses "", " 9" and "1e1", which `Number` would read as 0, 9 and 10.
    const whole = `${value}` === key && [value, count].every(Number.isSafeInteger);
    if (!(whole && value >= low && value <= high && count >= 0))
      throw new EarshotError(
        "out_of_scale",
        `histogram.${key}`,
        `expected whole counts of ${low} to ${high}, not ${count} of ${key}`,
      );
    return [value, count] as const;
  });
  return (from, to) => entries.reduce((n, [value, count]) => (value >= from && value <= to ? n + count : n), 0);
}

/** @internal Each value from one to another with its count, those that nobody gave too. */
export function scaleCounts(count: Count, from: number, to: number): ValueCount[] {
  return Array.from({ length: to - from + 1 }, (_, step) => [from + step, count(from + step, from + step)]);
}
