import fc from "fast-check";
import { expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { csat } from "../../../src/metrics/csat.js";
import { emotion } from "../../../src/metrics/emotion.js";
import { net } from "../../../src/metrics/net.js";
import { nps } from "../../../src/metrics/nps.js";
import { feelings, histograms } from "./arbitraries.js";

test("good answers less poor ones, whatever the metric", () => {
  const bands = { score: 30, n: 10, good: 5, middle: 3, poor: 2 };
  expect(net(nps({ 10: 5, 8: 3, 0: 2 }))).toMatchObject(bands);
  expect(net(csat({ 5: 5, 3: 3, 1: 2 }))).toMatchObject(bands);
  expect(net(ces({ 7: 5, 4: 3, 1: 2 }))).toMatchObject(bands);
  expect(net(emotion({ happy: 5, surprised: 3, angry: 2 }))).toMatchObject(bands);
});

test("of nobody there is none", () => {
  for (const nobody of [nps({}), csat({}), ces({}), emotion({})])
    expect(net(nobody)).toEqual({ score: null, n: 0, good: 0, middle: 0, poor: 0, interval: null });
});

test("of an NPS it is the NPS, with its interval", () => {
  fc.assert(
    fc.property(histograms(0, 10), (histogram) => {
      const { score, n, interval } = nps(histogram, { confidence: 0.9 });
      expect(net(nps(histogram), { confidence: 0.9 })).toMatchObject({ score, n, interval });
    }),
  );
});

test("nobody is lost between the bands", () => {
  const results = fc.oneof(
    histograms(1, 5).map((histogram) => csat(histogram)),
    histograms(1, 7).map((histogram) => ces(histogram)),
    feelings.map((histogram) => emotion(histogram)),
  );
  fc.assert(
    fc.property(results, (result) => {
      const { n, good, middle, poor } = net(result);
      expect([n, good + middle + poor]).toEqual([result.n, result.n]);
    }),
  );
});
