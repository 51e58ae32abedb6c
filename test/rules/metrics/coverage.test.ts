import { describe, expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { compare } from "../../../src/metrics/compare.js";
import { csat } from "../../../src/metrics/csat.js";
import { emotion } from "../../../src/metrics/emotion.js";
import type { Histogram } from "../../../src/metrics/histogram.js";
import type { Interval, Scored } from "../../../src/metrics/interval.js";
import { nps } from "../../../src/metrics/nps.js";
import { type Chances, sample, seeded } from "./simulation.js";

/** Two peoples for each metric: how likely each answer is, together 1. */
const peoples = [
  { name: "nps", metric: nps, one: { 10: 0.3, 9: 0.2, 8: 0.2, 6: 0.2, 0: 0.1 }, other: { 9: 0.6, 7: 0.3, 3: 0.1 } },
  { name: "csat", metric: csat, one: { 5: 0.5, 4: 0.3, 3: 0.1, 1: 0.1 }, other: { 5: 0.4, 2: 0.6 } },
  { name: "ces", metric: ces, one: { 7: 0.3, 6: 0.3, 5: 0.2, 3: 0.1, 1: 0.1 }, other: { 6: 0.2, 4: 0.5, 2: 0.3 } },
  {
    name: "emotion",
    metric: emotion,
    one: { delighted: 0.2, happy: 0.4, indifferent: 0.2, frustrated: 0.2 },
    other: { happy: 0.3, confused: 0.4, angry: 0.3 },
  },
];

/** How often each size of sample is drawn. With one size alone, a share's few possible values make the rate jump. */
const TIMES = 40;
const sizes = Array.from({ length: 51 }, (_, index) => 10 + index);

describe.each(peoples)("$name", ({ metric, one, other }) => {
  test.each([0.8, 0.95, 0.99])("of its intervals a share of %f holds the true score", (confidence) => {
    const random = seeded(1);
    const held = [one, other].flatMap((people) =>
      many(sizes, (n) => holds(metric(sample(people, n, random), { confidence }).interval, truth(metric, people))),
    );
    expect(Math.abs(rate(held) - confidence)).toBeLessThan(0.02);
  });

  test("of its comparisons as many hold the true difference, and few find one where there is none", () => {
    const random = seeded(2);
    const difference = truth(metric, other) - truth(metric, one);
    const drawn = many(sizes, (n) => [
      sample(one, n, random),
      sample(other, 70 - n, random),
      sample(one, 70 - n, random),
    ]);
    const held = drawn.map(([a = {}, b = {}]) => holds(compare(a, b, metric).interval, difference));
    const alarms = drawn.map(([a = {}, , same = {}]) => compare(a, same, metric).real);
    expect(Math.abs(rate(held) - 0.95)).toBeLessThan(0.02);
    expect(rate(alarms)).toBeLessThan(0.07);
  });
});

/** The score of all of them: of a million. */
function truth(metric: (histogram: Histogram) => Scored, people: Chances): number {
  const counts = Object.entries(people).map(([value, chance]) => [value, Math.round(chance * 1_000_000)]);
  return metric(Object.fromEntries(counts)).score ?? Number.NaN;
}

function many<T>(of: readonly number[], draw: (n: number) => T): T[] {
  return of.flatMap((n) => Array.from({ length: TIMES }, () => draw(n)));
}

function rate(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length / hits.length;
}

function holds(interval: Interval | null, value: number): boolean {
  return interval !== null && interval[0] <= value && value <= interval[1];
}
