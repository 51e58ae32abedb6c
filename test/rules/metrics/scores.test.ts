import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { csat } from "../../../src/metrics/csat.js";
import { merge } from "../../../src/metrics/merge.js";
import { nps } from "../../../src/metrics/nps.js";
import { confidences, histograms } from "./arbitraries.js";

const metrics = [
  { name: "nps", metric: nps, scale: [0, 10], scores: [-100, 100] },
  { name: "csat", metric: csat, scale: [1, 5], scores: [0, 100] },
  { name: "ces", metric: ces, scale: [1, 7], scores: [1, 7] },
] as const;

describe.each(metrics)("$name", ({ metric, scale: [low, high], scores: [lowest, highest] }) => {
  test("no answers are no score, not NaN", () => {
    expect(metric({})).toMatchObject({ score: null, n: 0, interval: null });
    expect(metric({ [low]: 0, [high]: 0 })).toMatchObject({ score: null, n: 0, interval: null });
  });

  test("the score is within its bounds and within its interval, which is within the bounds too", () => {
    fc.assert(
      fc.property(histograms(low, high), confidences, (histogram, confidence) => {
        const { score, n, interval } = metric(histogram, { confidence });
        expect(n).toBe(Object.values(histogram).reduce((sum, count) => sum + count, 0));
        expect(score === null).toBe(n === 0);
        if (score === null) return;
        const [from, to] = interval ?? [score, score];
        expect([lowest, from, score, to, highest]).toEqual([lowest, from, score, to, highest].sort((a, b) => a - b));
      }),
    );
  });

  test("the score of two groups together lies between their scores", () => {
    fc.assert(
      fc.property(histograms(low, high), histograms(low, high), (a, b) => {
        const [one, other, both] = [metric(a), metric(b), metric(merge(a, b))];
        expect(both.n).toBe(one.n + other.n);
        if (one.score === null || other.score === null || both.score === null) return;
        expect(both.score).toBeGreaterThanOrEqual(Math.min(one.score, other.score) - 1e-9);
        expect(both.score).toBeLessThanOrEqual(Math.max(one.score, other.score) + 1e-9);
      }),
    );
  });

  test("more confidence is never a narrower interval", () => {
    fc.assert(
      fc.property(histograms(low, high), (histogram) => {
        const width = (confidence: number) => {
          const [from, to] = metric(histogram, { confidence }).interval ?? [0, 0];
          return to - from;
        };
        expect(width(0.99)).toBeGreaterThanOrEqual(width(0.8));
      }),
    );
  });

  test("a value off the scale, or a count that is none, is an error that names it", () => {
    for (const value of [low - 1, high + 1, 2.5, "", " 3", "1e0", "03", "n/a", "NaN"])
      expect(() => metric({ [value]: 1 })).toThrow(
        expect.objectContaining({ name: "EarshotError", code: "out_of_scale", path: `histogram.${value}` }),
      );
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1" as unknown as number])
      expect(() => metric({ 3: count })).toThrow(
        expect.objectContaining({ code: "out_of_scale", path: "histogram.3" }),
      );
  });

  test("a confidence that is no share is an error", () => {
    for (const confidence of [0, 1, 95, -0.5, Number.NaN])
      expect(() => metric({ 3: 1 }, { confidence })).toThrow(expect.objectContaining({ path: "confidence" }));
  });
});

test("a scale turned round turns the score and its interval", () => {
  fc.assert(
    fc.property(histograms(1, 7), (histogram) => {
      const turned = Object.fromEntries(Object.entries(histogram).map(([value, count]) => [8 - Number(value), count]));
      const [there, back] = [ces(histogram), ces(turned)];
      expect(back.score ?? 8).toBeCloseTo(8 - (there.score ?? 0), 9);
      expect(back.interval?.[0] ?? 8).toBeCloseTo(8 - (there.interval?.[1] ?? 0), 9);
      expect([back.easy, back.difficult]).toEqual([there.difficult, there.easy]);
    }),
  );
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (a, b, c) => {
      const [there, back] = [nps({ 10: a, 8: b, 0: c }), nps({ 10: c, 8: b, 0: a })];
      expect(back.score ?? 0).toBeCloseTo(-(there.score ?? 0), 9);
      expect(back.interval?.[0] ?? 0).toBeCloseTo(-(there.interval?.[1] ?? 0), 9);
      const [satisfied, not] = [csat({ 5: a, 1: c }), csat({ 5: c, 1: a })];
      expect(not.score ?? 100).toBeCloseTo(100 - (satisfied.score ?? 0), 9);
      expect(not.interval?.[0] ?? 100).toBeCloseTo(100 - (satisfied.interval?.[1] ?? 0), 9);
    }),
  );
});
