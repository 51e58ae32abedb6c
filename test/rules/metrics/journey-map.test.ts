import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ces } from "../../../src/metrics/ces.js";
import { csat } from "../../../src/metrics/csat.js";
import { emotion } from "../../../src/metrics/emotion.js";
import { funnel } from "../../../src/metrics/funnel.js";
import { type JourneyMap, journeyMap } from "../../../src/metrics/journey-map.js";
import type { JourneyRow } from "../../../src/metrics/journey-row.js";
import { nps } from "../../../src/metrics/nps.js";
import { feelings, histograms } from "./arbitraries.js";

const counts = { shown: 400, responded: 100, completed: 90, dismissed: 200 };
const rows: JourneyRow[] = [
  { id: "chat", stage: "support", score: { metric: "csat", histogram: { 5: 60, 3: 20, 1: 20 } }, funnel: counts },
  { id: "shop", stage: "purchase", score: { metric: "nps", histogram: { 10: 80, 7: 10, 2: 10 } } },
  {
    id: "checkout",
    stage: "purchase",
    score: { metric: "ces", histogram: { 1: 120, 4: 20, 7: 60 } },
    emotion: { histogram: { angry: 12, happy: 3 } },
  },
  { id: "parcel", stage: "unboxing", emotion: { histogram: { thrilled: 9 }, valences: { thrilled: 1, cross: -1 } } },
];

const touchpoints = ({ stages }: JourneyMap) => stages.flatMap((stage) => stage.touchpoints);
const named = (map: JourneyMap, id: string) => touchpoints(map).find((one) => one.id === id);

describe("a journey", () => {
  const map = journeyMap(rows);

  test("has its stages in order, and in each what lies there", () => {
    expect(map.stages.map(({ stage }) => stage).slice(-2)).toEqual(["advocacy", "unboxing"]);
    expect(touchpoints(map).map(({ id }) => id)).toEqual(["shop", "checkout", "chat", "parcel"]);
  });

  test("says of each touchpoint what its own metrics say", () => {
    expect(named(map, "shop")).toMatchObject({ n: 100, enough: true, net: 70, score: nps({ 10: 80, 7: 10, 2: 10 }) });
    expect(named(map, "chat")).toMatchObject({
      net: 40,
      score: csat({ 5: 60, 3: 20, 1: 20 }),
      funnel: funnel(counts),
      emotion: null,
    });
    expect(named(map, "checkout")).toMatchObject({
      n: 200,
      net: -30,
      interval: nps({ 10: 60, 8: 20, 0: 120 }).interval,
      score: ces({ 1: 120, 4: 20, 7: 60 }),
      emotion: emotion({ angry: 12, happy: 3 }),
    });
  });

  test("has a mean over people, below which leverage drags", () => {
    expect(map.mean).toBe((100 * 70 + 100 * 40 - 200 * 30) / 400);
    expect(named(map, "checkout")?.leverage).toBe((12.5 + 30) * (200 / 400));
    expect(named(map, "shop")?.leverage).toBe((12.5 - 70) * (100 / 400));
  });

  test("names the weakest, and who may be as weak", () => {
    expect(map.weakest).toEqual({ id: "checkout", rivals: [] });
    const close = [
      { id: "a", stage: "use", score: { metric: "csat" as const, histogram: { 5: 7, 1: 4 } } },
      { id: "b", stage: "use", score: { metric: "csat" as const, histogram: { 5: 6, 1: 5 } } },
      { id: "c", stage: "use", score: { metric: "nps" as const, histogram: { 10: 300, 0: 1 } } },
    ];
    expect(journeyMap(close).weakest).toEqual({ id: "b", rivals: ["a"] });
  });

  test("says not enough of nine people, and something of ten", () => {
    expect(named(map, "parcel")).toEqual({
      ...{ id: "parcel", stage: "unboxing", n: 9, enough: false },
      ...{ net: null, interval: null, score: null, emotion: null, funnel: null, leverage: null },
    });
    expect(named(journeyMap(rows, { minimum: 9 }), "parcel")).toMatchObject({
      ...{ n: 9, enough: true, net: 100, score: null },
      emotion: { n: 9, mix: { thrilled: 100, cross: 0 } },
    });
  });

  test("of few answers keeps the funnel: that nobody answers is to be seen", () => {
    const silent = { shown: 5000, responded: 3, completed: 2, dismissed: 4000 };
    const few = journeyMap([{ id: "a", stage: "use", score: { metric: "nps", histogram: { 9: 3 } }, funnel: silent }]);
    expect(named(few, "a")).toMatchObject({ n: 3, enough: false, net: null, funnel: funnel(silent) });
  });
});

test("an empty journey has its stages, no mean and nothing weak", () => {
  const map = journeyMap([]);
  expect(map.stages).toHaveLength(8);
  expect(map).toMatchObject({ mean: null, weakest: null });
  expect(journeyMap([{ id: "a", stage: "use" }]).weakest).toBeNull();
  expect(journeyMap(rows.slice(0, 1)).weakest).toBeNull();
});

const score = fc.oneof(
  histograms(0, 10).map((histogram) => ({ metric: "nps" as const, histogram })),
  histograms(1, 5).map((histogram) => ({ metric: "csat" as const, histogram })),
  histograms(1, 7).map((histogram) => ({ metric: "ces" as const, histogram })),
);
const journeys = fc.array(
  fc.record(
    {
      id: fc.uuid(),
      stage: fc.constantFrom("use", "support", "own"),
      score,
      emotion: feelings.map((histogram) => ({ histogram })),
    },
    { requiredKeys: ["id", "stage"] },
  ),
  { maxLength: 8 },
);

test("leverages add up to nothing, the mean lies among the nets, the weakest has the lowest; never NaN", () => {
  fc.assert(
    fc.property(journeys, (given) => {
      const map = journeyMap(given as JourneyRow[]);
      const all = touchpoints(map);
      const judged = all.filter(({ enough }) => enough);
      const nets = judged.map(({ net }) => net ?? Number.NaN);
      expect(all).toHaveLength(given.length);
      expect(JSON.stringify(map)).not.toContain("NaN");
      expect(judged.reduce((sum, { leverage }) => sum + (leverage ?? Number.NaN), 0)).toBeCloseTo(0, 6);
      expect(map.mean === null).toBe(judged.length === 0);
      if (map.mean === null) return;
      expect(map.mean).toBeGreaterThanOrEqual(Math.min(...nets) - 1e-9);
      expect(map.mean).toBeLessThanOrEqual(Math.max(...nets) + 1e-9);
      if (map.weakest) expect(named(map, map.weakest.id)?.net).toBe(Math.min(...nets));
    }),
  );
});

test("what is wrong is named with its row", () => {
  const complain = (row: object, options = {}) => {
    try {
      return journeyMap([...rows, { id: "a", stage: "use", ...row }], options);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(complain({ score: { metric: "nps", histogram: { 11: 1 } } })).toMatch(/^rows\[4\]\.score\.histogram\.11: /);
  expect(complain({ score: { metric: "npss", histogram: {} } })).toMatch(
    /^rows\[4\]\.score\.metric: expected "nps", "csat" or "ces", not "npss"/,
  );
  expect(complain({ emotion: { histogram: { bored: 1 } } })).toMatch(/^rows\[4\]\.emotion\.histogram\.bored: /);
  expect(complain({ funnel: { ...counts, responded: 500 } })).toMatch(/^rows\[4\]\.funnel\.responded: /);
  for (const minimum of [0, -1, 2.5, Number.NaN])
    expect(complain({}, { minimum })).toBe(`minimum: expected a whole number, 1 or more, not ${minimum}`);
  expect(complain({}, { confidence: 2 })).toBe("confidence: expected a share, not 2");
});
