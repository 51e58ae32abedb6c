import fc from "fast-check";
import { expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { merge } from "../../../src/metrics/merge.js";
import { nps } from "../../../src/metrics/nps.js";
import { type Bucket, trend } from "../../../src/metrics/trend.js";
import { histograms } from "./arbitraries.js";

const days: Bucket[] = [
  { day: "2025-03-01", histogram: { 0: 1 } },
  { day: "2025-03-07", histogram: { 10: 1 } },
  { day: "2025-03-08", histogram: { 10: 2 } },
];

test("each day is scored with those before it in its window, its own included", () => {
  expect(trend(days, nps).map(({ day, n, score }) => ({ day, n, score }))).toEqual([
    { day: "2025-03-01", n: 1, score: -100 },
    { day: "2025-03-07", n: 2, score: 0 },
    { day: "2025-03-08", n: 3, score: 100 },
  ]);
  expect(trend(days, nps, { windowDays: 1 }).map(({ n }) => n)).toEqual([1, 1, 2]);
  expect(trend(days, nps, { windowDays: 8 }).map(({ n }) => n)).toEqual([1, 2, 4]);
});

test("the days of a year, over its leap day and its end", () => {
  const around = ["2024-02-28", "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01"];
  const ones = around.map((day) => ({ day, histogram: { 9: 1 } }));
  expect(trend(ones, nps, { windowDays: 2 }).map(({ n }) => n)).toEqual([1, 2, 2, 1, 2]);
});

test("a day without answers has no score, and no days have no trend", () => {
  expect(trend([{ day: "2025-03-01", histogram: {} }], ces)).toMatchObject([{ day: "2025-03-01", score: null, n: 0 }]);
  expect(trend([], nps)).toEqual([]);
});

const dayOf = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
const buckets = fc.array(fc.record({ day: fc.nat(40).map(dayOf), histogram: histograms(0, 10) }), { maxLength: 12 });

test("in whatever order, split however, it is the metric of what the window holds", () => {
  fc.assert(
    fc.property(buckets, fc.integer({ min: 1, max: 50 }), (given, windowDays) => {
      const expected = [...new Set(given.map(({ day }) => day))].sort().map((day) => {
        const from = new Date(Date.parse(day) - (windowDays - 1) * 86_400_000).toISOString().slice(0, 10);
        const seen = given.filter((other) => other.day >= from && other.day <= day);
        return { day, ...nps(seen.map(({ histogram }) => histogram).reduce(merge)) };
      });
      expect(trend(given, nps, { windowDays })).toEqual(expected);
      expect(trend([...given].reverse(), nps, { windowDays })).toEqual(expected);
    }),
  );
});

test("what is wrong is named with its day", () => {
  const thrown = (bucket: Bucket, windowDays = 7) => {
    try {
      return trend([...days, bucket], nps, { windowDays });
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(thrown({ day: "2025-03-09", histogram: { 11: 1 } })).toMatch(/^2025-03-09\.histogram\.11: expected whole/);
  expect(thrown({ day: "2025-03-09", histogram: { 9: -1 } })).toMatch(/^buckets\[3\]\.histogram\.9: .* not -1$/);
  for (const day of ["2025-02-30", "2025-3-1", "2025-03-01T10:00:00Z", "yesterday", "", undefined as unknown as string])
    expect(thrown({ day, histogram: {} })).toMatch(/^buckets\[3\]\.day: expected a day such as "2025-03-01", not /);
  for (const windowDays of [0, -7, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(thrown({ day: "2025-03-09", histogram: {} }, windowDays)).toBe(
      `windowDays: expected a whole number, 1 or more, not ${windowDays}`,
    );
});
