import fc from "fast-check";
import { expect, test } from "vitest";
import { csat } from "../../../src/metrics/csat.js";
import { type FunnelCounts, funnel } from "../../../src/metrics/funnel.js";

test("rates are of those who were asked, and of those who responded, with Wilson's interval", () => {
  const { response, completion, dismissal } = funnel({ shown: 263, responded: 81, completed: 27, dismissed: 100 });
  expect(response).toEqual({ score: (100 * 81) / 263, n: 263, interval: csat({ 5: 81, 1: 182 }).interval });
  expect(completion).toEqual({ score: (100 * 27) / 81, n: 81, interval: csat({ 5: 27, 1: 54 }).interval });
  expect(dismissal).toMatchObject({ score: (100 * 100) / 263, n: 263 });
});

test("of nobody there is no rate", () => {
  const none = { score: null, n: 0, interval: null };
  expect(funnel({ shown: 0, responded: 0, completed: 0, dismissed: 0 })).toEqual({
    response: none,
    completion: none,
    dismissal: none,
  });
  expect(funnel({ shown: 9, responded: 0, completed: 0, dismissed: 0 })).toMatchObject({
    response: { score: 0, n: 9 },
    completion: none,
  });
});

const counts = fc
  .tuple(fc.nat(1_000_000), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([shown, a, b]): FunnelCounts => {
    const responded = Math.floor(shown * a);
    return { shown, responded, completed: Math.floor(responded * b), dismissed: Math.floor(shown * b) };
  });

test("rates lie within their intervals, and these within 0 to 100", () => {
  fc.assert(
    fc.property(counts, (given) => {
      for (const { score, n, interval } of Object.values(funnel(given))) {
        expect([score === null, interval === null]).toEqual([n === 0, n === 0]);
        const ordered = score === null || interval === null ? [] : [0, interval[0], score, interval[1], 100];
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
      }
    }),
  );
});

test("a count that is none, or more than it is a part of, is an error that names it", () => {
  const good = { shown: 10, responded: 5, completed: 4, dismissed: 2 };
  for (const name of ["shown", "responded", "completed", "dismissed"] as const)
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number])
      expect(() => funnel({ ...good, [name]: count })).toThrow(
        expect.objectContaining({ name: "EarshotError", code: "out_of_scale", path: `funnel.${name}` }),
      );
  expect(() => funnel({ ...good, responded: 11 })).toThrow("funnel.responded: expected at most the 10 shown, not 11");
  expect(() => funnel({ ...good, completed: 6 })).toThrow("funnel.completed: expected at most the 5 responded, not 6");
  expect(() => funnel({ ...good, dismissed: 11 })).toThrow("funnel.dismissed: expected at most the 10 shown, not 11");
  expect(() => funnel(good, { confidence: 95 })).toThrow(expect.objectContaining({ path: "confidence" }));
});
