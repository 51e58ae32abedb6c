import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { compare } from "../../../src/metrics/compare.js";
import { csat } from "../../../src/metrics/csat.js";
import { differenceOf } from "../../../src/metrics/difference.js";
import { emotion } from "../../../src/metrics/emotion.js";
import { type FunnelCounts, funnel } from "../../../src/metrics/funnel.js";
import { nps } from "../../../src/metrics/nps.js";
import { feelings, histograms } from "./arbitraries.js";

/** Newcombe, "Interval estimation for the difference between independent proportions", Stat. Med. 17, 1998, table II. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("csat: the hybrid score interval of %i/%i less %i/%i is %f to %f", (hits, n, otherHits, otherN, low, high) => {
  const group = (satisfied: number, of: number) => ({ 5: satisfied, 1: of - satisfied });
  const { difference, interval } = compare(group(otherHits, otherN), group(hits, n), csat);
  expect(difference).toBeCloseTo(100 * (hits / n - otherHits / otherN), 9);
  expect(interval?.[0]).toBeCloseTo(100 * low, 1);
  expect(interval?.[1]).toBeCloseTo(100 * high, 1);
});

/** R's `t.test(extra ~ group, data = sleep)`: the hours of sleep of "Student", 1908; t with 17.776 degrees of freedom. */
test("means: Welch's interval", () => {
  const [low = 0, high = 0] =
    differenceOf(
      { score: 2.33, n: 10, standardError: 2.002249 / Math.sqrt(10), interval: [0, 0] },
      { score: 0.75, n: 10, standardError: 1.78901 / Math.sqrt(10), interval: [0, 0] },
      {},
    ).interval ?? [];
  expect(low).toBeCloseTo(-3.3654832, 4);
  expect(high).toBeCloseTo(0.2054832, 4);
});

test("nps: from 30 answers on z √(va + vb)", () => {
  const { difference, interval, real } = compare({ 10: 40, 8: 30, 0: 30 }, { 10: 50, 8: 40, 0: 10 }, nps);
  const margin = 1.959964 * Math.sqrt((0.7 - 0.1 ** 2) / 100 + (0.6 - 0.4 ** 2) / 100);
  expect(difference).toBe(30);
  expect(interval?.[0]).toBeCloseTo(100 * (0.3 - margin), 4);
  expect(interval?.[1]).toBeCloseTo(100 * (0.3 + margin), 4);
  expect(real).toBe(true);
});

test("intervals that overlap may still be a real difference", () => {
  const [a, b] = [
    { 10: 40, 8: 30, 0: 30 },
    { 10: 50, 8: 35, 0: 15 },
  ];
  expect(nps(a).interval?.[1]).toBeGreaterThan(nps(b).interval?.[0] ?? 0);
  expect(compare(a, b, nps).real).toBe(true);
});

test("two that agree within themselves are not thereby known to differ", () => {
  expect(compare({ 7: 2 }, { 6: 2 }, ces).real).toBe(false);
  expect(compare({ 7: 200 }, { 6: 200 }, ces).real).toBe(true);
  expect(compare({ happy: 2 }, { delighted: 2 }, emotion).real).toBe(false);
});

test("without answers there is no difference, and with one no interval of means", () => {
  expect(compare({}, { 9: 3 }, nps)).toEqual({ difference: null, interval: null, real: false });
  expect(compare({ 7: 1 }, { 1: 9 }, ces)).toEqual({ difference: -6, interval: null, real: false });
});

test("options reach the metric, through a function of one's own too", () => {
  const valences = { calm: 0.5, lost: -1 };
  const ours = (histogram: Record<string, number>, options: object) => emotion(histogram, { ...options, valences });
  const [a, b] = [
    { calm: 9, lost: 9 },
    { calm: 12, lost: 3 },
  ];
  const [wide, narrow] = [0.99, 0.5].map((confidence) => compare(a, b, ours, { confidence }).interval ?? [0, 0]);
  expect(wide?.[0]).toBeLessThan(narrow?.[0] ?? 0);
  expect(wide?.[1]).toBeGreaterThan(narrow?.[1] ?? 0);
});

test("shares compare as csat does", () => {
  const response = (counts: FunnelCounts, options: object) => funnel(counts, options).response;
  const counts = (shown: number, responded: number) => ({ shown, responded, completed: 0, dismissed: 0 });
  expect(compare(counts(80, 48), counts(70, 56), response)).toEqual(compare({ 5: 48, 1: 32 }, { 5: 56, 1: 14 }, csat));
});

test("what is wrong is named with its side", () => {
  expect(() => compare({ 11: 1 }, {}, nps)).toThrow(expect.objectContaining({ path: "a.histogram.11" }));
  expect(() => compare({}, { 3: -1 }, ces)).toThrow(expect.objectContaining({ path: "b.histogram.3" }));
  expect(() => compare({}, {}, nps, { confidence: 95 })).toThrow(expect.objectContaining({ path: "confidence" }));
  const broken = () => {
    throw new TypeError("ours");
  };
  expect(() => compare({}, {}, broken)).toThrow(TypeError);
});

describe.each([
  { name: "nps", metric: nps, some: histograms(0, 10), widest: 200 },
  { name: "csat", metric: csat, some: histograms(1, 5), widest: 100 },
  { name: "ces", metric: ces, some: histograms(1, 7), widest: 6 },
  { name: "emotion", metric: emotion, some: feelings, widest: 2 },
])("$name", ({ metric, some, widest }) => {
  test("holds the difference, and is real exactly when it leaves out 0", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const { difference, interval, real } = compare(a, b, metric);
        if (difference === null || interval === null) {
          expect(real).toBe(false);
          return;
        }
        expect(Math.abs(difference)).toBeLessThanOrEqual(widest + 1e-9);
        expect(interval[0]).toBeLessThanOrEqual(difference);
        expect(interval[1]).toBeGreaterThanOrEqual(difference);
        expect(real).toBe(interval[0] > 0 || interval[1] < 0);
      }),
    );
  });

  test("turned round, it is the same with the other sign", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [there, back] = [compare(a, b, metric), compare(b, a, metric)];
        expect(back.real).toBe(there.real);
        expect(back.difference ?? 0).toBeCloseTo(-(there.difference ?? 0), 9);
        expect(back.interval?.[0] ?? 0).toBeCloseTo(-(there.interval?.[1] ?? 0), 9);
      }),
    );
  });

  test("nobody differs from themselves", () => {
    fc.assert(
      fc.property(some, (same) => {
        expect(compare(same, same, metric).real).toBe(false);
      }),
    );
  });
});
