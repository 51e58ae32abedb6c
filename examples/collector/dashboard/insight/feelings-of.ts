import { emotion, type Histogram } from "earshot/metrics";

/** One of the feelings that were offered, and how many had it. */
export interface Feeling {
  readonly name: string;
  readonly count: number;
  /** In %. */
  readonly share: number;
  readonly tone: "good" | "middle" | "poor";
}

/** The mix, from the best feeling to the worst; those that nobody had too. */
export function feelingsOf(histogram: Histogram): Feeling[] {
  return Object.entries(emotion(histogram).mix ?? {}).map(([name, share]) => ({
    name,
    count: histogram[name] ?? 0,
    share,
    tone: toneOf(name),
  }));
}

function toneOf(name: string): Feeling["tone"] {
  const { positive, negative } = emotion({ [name]: 1 });
  if (positive) return "good";
  return negative ? "poor" : "middle";
}
