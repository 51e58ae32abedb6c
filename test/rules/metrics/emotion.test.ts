import fc from "fast-check";
import { expect, test } from "vitest";
import { VALENCES } from "../../../src/lib/valence-of.js";
import { emotion } from "../../../src/metrics/emotion.js";
import { merge } from "../../../src/metrics/merge.js";
import { confidences, feelings } from "./arbitraries.js";

test("mix, net valence, and who feels how", () => {
  const { score, mix, ...counts } = emotion({ happy: 2, surprised: 1, angry: 1 });
  expect(score).toBe((2 * 0.75 - 1) / 4);
  expect(mix).toMatchObject({ happy: 50, surprised: 25, angry: 25, delighted: 0 });
  expect(Object.keys(mix ?? {})).toEqual(Object.keys(VALENCES));
  expect(counts).toMatchObject({ n: 4, positive: 2, neutral: 1, negative: 1 });
});

test("a t interval: t = 2.131 with 15 degrees of freedom; cut at -1 and 1", () => {
  const valences = { good: 0.75, bad: -0.75 };
  const { interval, standardError } = emotion({ good: 8, bad: 8 }, { valences });
  expect(standardError).toBeCloseTo(Math.sqrt((16 * 0.75 ** 2) / 15 / 16), 12);
  expect(interval?.[1]).toBeCloseTo(2.1314 * (standardError ?? 0), 4);
  expect(emotion({ delighted: 2, angry: 2 }).interval).toEqual([-1, 1]);
});

test("agreement of all is not certainty, unless there is nothing else to feel", () => {
  const [low = 0, high = 0] = emotion({ happy: 9 }).interval ?? [];
  expect(low).toBeLessThan(0.75);
  expect(high).toBeGreaterThan(0.75);
  expect(emotion({ calm: 9 }, { valences: { calm: 0.1 } })).toMatchObject({ interval: [0.1, 0.1], standardError: 0 });
  // Two feelings that feel alike are no spread.
  expect(emotion({ surprised: 5, indifferent: 4 }).standardError).toBe(emotion({ surprised: 9 }).standardError);
});

test("one answer has a score and no interval, none has neither", () => {
  expect(emotion({ happy: 1 })).toMatchObject({ score: 0.75, n: 1, interval: null, standardError: null });
  for (const nobody of [{}, { happy: 0 }])
    expect(emotion(nobody)).toMatchObject({ score: null, n: 0, mix: null, interval: null, positive: 0 });
});

test("score, interval and shares keep to their bounds", () => {
  fc.assert(
    fc.property(feelings, confidences, (histogram, confidence) => {
      const { score, n, mix, interval, positive, neutral, negative } = emotion(histogram, { confidence });
      expect(positive + neutral + negative).toBe(n);
      expect(score === null).toBe(n === 0);
      if (score === null) return;
      const [low, high] = interval ?? [score, score];
      expect([-1, low, score, high, 1]).toEqual([-1, low, score, high, 1].sort((a, b) => a - b));
      expect(Object.values(mix ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    }),
  );
});

test("with every valence turned round, the score and its interval are too", () => {
  const turned = Object.fromEntries(Object.entries(VALENCES).map(([feeling, valence]) => [feeling, -valence]));
  fc.assert(
    fc.property(feelings, (histogram) => {
      const [one, other] = [emotion(histogram), emotion(histogram, { valences: turned })];
      expect(other.score ?? 0).toBeCloseTo(-(one.score ?? 0), 12);
      expect(other.interval?.[0] ?? 0).toBeCloseTo(-(one.interval?.[1] ?? 0), 12);
      expect([other.positive, other.negative]).toEqual([one.negative, one.positive]);
    }),
  );
});

test("two groups together lie between the two", () => {
  fc.assert(
    fc.property(feelings, feelings, (a, b) => {
      const [one, other, both] = [emotion(a).score, emotion(b).score, emotion(merge(a, b)).score];
      if (one === null || other === null || both === null) return;
      expect(both).toBeGreaterThanOrEqual(Math.min(one, other) - 1e-9);
      expect(both).toBeLessThanOrEqual(Math.max(one, other) + 1e-9);
    }),
  );
});

test("a feeling off the list, a count or a valence that is none is an error that names it", () => {
  const complaint = (path: string, message: string) =>
    expect.objectContaining({
      name: "EarshotError",
      code: "out_of_scale",
      path,
      message: expect.stringMatching(message),
    });
  expect(() => emotion({ joyful: 1 })).toThrow(complaint("histogram.joyful", "expected one of delighted, happy"));
  expect(() => emotion({ toString: 1 })).toThrow(complaint("histogram.toString", "valences"));
  for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1" as unknown as number])
    expect(() => emotion({ happy: count })).toThrow(complaint("histogram.happy", "expected a whole count"));
  for (const calm of [-1.5, 2, Number.NaN])
    expect(() => emotion({}, { valences: { calm } })).toThrow(complaint("valences.calm", "expected -1 to 1"));
  expect(() => emotion({}, { confidence: 95 })).toThrow(expect.objectContaining({ path: "confidence" }));
});
