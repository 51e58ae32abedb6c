import fc from "fast-check";
import { expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { csat } from "../../../src/metrics/csat.js";
import { emotion } from "../../../src/metrics/emotion.js";
import { merge } from "../../../src/metrics/merge.js";
import { nps } from "../../../src/metrics/nps.js";
import { feelings, histograms } from "./arbitraries.js";

const all = [
  { name: "nps", metric: nps, some: histograms(0, 10) },
  { name: "csat", metric: csat, some: histograms(1, 5) },
  { name: "ces", metric: ces, some: histograms(1, 7) },
  { name: "emotion", metric: emotion, some: feelings },
];

test("adds the counts, and keeps what only one has", () => {
  expect(merge({ 9: 2, 10: 1 }, { 10: 4, 0: 1 })).toEqual({ 0: 1, 9: 2, 10: 5 });
});

test("takes any name for a value", () => {
  const odd = JSON.parse('{ "__proto__": 1, "constructor": 2 }');
  expect(Object.entries(merge(odd, odd))).toEqual([
    ["__proto__", 2],
    ["constructor", 4],
  ]);
});

test.each(all)("$name: whatever the order and the grouping, the whole is the same", ({ metric, some }) => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, {})).toEqual(a);
      expect(metric(merge(merge(a, b), c))).toEqual(metric(merge(c, merge(b, a))));
    }),
  );
});

test("changes neither", () => {
  const [a, b] = [Object.freeze({ 9: 1 }), Object.freeze({ 9: 2 })];
  expect(merge(a, b)).toEqual({ 9: 3 });
  expect([a, b]).toEqual([{ 9: 1 }, { 9: 2 }]);
});

test("a count that is none is an error that names it", () => {
  for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => merge({ 9: 1 }, { 9: count })).toThrow(
      expect.objectContaining({
        code: "out_of_scale",
        path: "histogram.9",
        message: expect.stringContaining(`${count}`),
      }),
    );
  expect(() => merge({ 9: "3" as unknown as number }, {})).toThrow('not "3"');
});
