import { describe, expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { csat } from "../../../src/metrics/csat.js";
import { normalQuantile } from "../../../src/metrics/normal-quantile.js";
import { nps } from "../../../src/metrics/nps.js";
import { studentQuantile } from "../../../src/metrics/student-quantile.js";

describe("nps", () => {
  test("buckets are 0-6, 7-8 and 9-10", () => {
    const one = Object.fromEntries(Array.from({ length: 11 }, (_, value) => [value, 1]));
    expect(nps(one)).toMatchObject({ n: 11, detractors: 7, passives: 2, promoters: 2 });
  });

  test("half promoters, a fifth detractors, of 100: 30 ± 1.96 √(0.61 / 100)", () => {
    const { score, interval } = nps({ 10: 50, 7: 30, 0: 20 });
    expect(score).toBe(30);
    expect(interval?.[0]).toBeCloseTo(14.69, 2);
    expect(interval?.[1]).toBeCloseTo(45.31, 2);
  });

  test("below 30 answers as if 3/4 of a promoter, 3/4 of a detractor and 1.5 passives had answered too", () => {
    const { score, interval } = nps({ 9: 6, 8: 2, 3: 2 });
    const [center, variance] = [4 / 13, 9.5 / 13 - (4 / 13) ** 2];
    expect(score).toBe(40);
    expect(interval?.[0]).toBeCloseTo(100 * (center - 1.959964 * Math.sqrt(variance / 13)), 4);
    expect(interval?.[1]).toBeCloseTo(100 * (center + 1.959964 * Math.sqrt(variance / 13)), 4);
  });

  test("agreement of all is not certainty", () => {
    expect(nps({ 10: 40 }).interval?.[0]).toBeLessThan(99);
    expect(nps({ 8: 40 }).interval?.[0]).toBeLessThan(0);
  });
});

/** Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("csat: Wilson's interval of %i of %i is %f to %f", (satisfied, n, low, high) => {
  const { score, interval } = csat({ 4: satisfied, 2: n - satisfied });
  expect(score).toBeCloseTo((100 * satisfied) / n, 9);
  expect(interval?.[0]).toBeCloseTo(100 * low, 2);
  expect(interval?.[1]).toBeCloseTo(100 * high, 2);
});

test("csat: top two boxes, and the mean", () => {
  expect(csat({ 1: 1, 3: 1, 4: 1, 5: 1 })).toMatchObject({
    score: 50,
    mean: 3.25,
    satisfied: 2,
    neutral: 1,
    dissatisfied: 1,
  });
});

describe("ces", () => {
  test("mean, agreement, and a t interval", () => {
    // 7 7 7 6 2: mean 5.8, s = √(18.8 / 4), t = 2.776 with 4 degrees of freedom; cut at 7.
    const result = ces({ 7: 3, 6: 1, 2: 1 });
    expect(result).toMatchObject({ score: 5.8, n: 5, agreement: 80, easy: 4, neutral: 0, difficult: 1 });
    expect(result.interval?.[0]).toBeCloseTo(5.8 - (2.7764 * Math.sqrt(18.8 / 4)) / Math.sqrt(5), 3);
    expect(result.interval?.[1]).toBe(7);
  });

  test("agreement of all is not certainty: as if one more had answered a step away", () => {
    const { standardError, interval } = ces({ 6: 9 });
    expect(standardError).toBeCloseTo(Math.sqrt(1 / 10 / 9), 12);
    expect(interval?.[0]).toBeCloseTo(6 - 2.306 * Math.sqrt(1 / 90), 3);
    expect(ces({ 7: 2 }).interval?.[0]).toBeLessThan(2);
  });

  test("one answer has a score and no interval", () => {
    expect(ces({ 6: 1 })).toMatchObject({ score: 6, n: 1, interval: null });
  });
});

/** As in every printed table. */
test.each([
  [0.5, 0.67449],
  [0.9, 1.644854],
  [0.95, 1.959964],
  [0.99, 2.575829],
  [0.999, 3.290527],
  [0.999999, 4.891638],
])("the normal quantile of %f is %f", (confidence, z) => {
  expect(normalQuantile(confidence)).toBeCloseTo(z, 5);
});

test.each([
  [0.95, 1, 12.706],
  [0.95, 2, 4.303],
  [0.95, 3, 3.182],
  [0.95, 4, 2.776],
  [0.95, 10, 2.228],
  [0.99, 10, 3.169],
  [0.95, 30, 2.042],
  [0.95, 100, 1.984],
  [0.95, 1000, 1.962],
  [0.9, 2, 2.92],
  [0.999, 1, 636.619],
])("Student's quantile of %f with %i degrees of freedom is %f", (confidence, degrees, t) => {
  expect(studentQuantile(confidence, degrees)).toBeCloseTo(t, 3);
});

test("between whole degrees of freedom Student's quantile lies between, never too narrow", () => {
  // Exact ones by numerical integration of the density.
  for (const [degrees = 0, exact = 0] of [
    [1.5, 6.0167],
    [9.5, 2.24413],
    [17.776, 2.10282],
  ]) {
    expect(studentQuantile(0.95, degrees)).toBeGreaterThan(exact - 1e-4);
    expect(studentQuantile(0.95, degrees)).toBeLessThan(exact * (degrees > 9 ? 1.0005 : 1.2));
  }
  for (let degrees = 1; degrees < 40; degrees += 0.25)
    expect(studentQuantile(0.95, degrees)).toBeGreaterThan(studentQuantile(0.95, degrees + 0.25));
});

test("Student's quantile does not jump where the expansion takes over", () => {
  expect(studentQuantile(0.95, 200) - studentQuantile(0.95, 201)).toBeLessThan(1e-4);
  expect(studentQuantile(0.95, 200) - studentQuantile(0.95, 201)).toBeGreaterThan(0);
});
