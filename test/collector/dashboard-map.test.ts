import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feelingsOf } from "../../examples/collector/dashboard/insight/feelings-of.js";
import { placeMark } from "../../examples/collector/dashboard/insight/place-mark.js";
import { placeReleases } from "../../examples/collector/dashboard/insight/place-releases.js";
import { readTouchpoint } from "../../examples/collector/dashboard/insight/read-touchpoint.js";
import { trend } from "../../examples/collector/dashboard/insight/trend.js";
import type { TouchpointReport } from "../../examples/collector/src/report.js";

const place = (over: Partial<TouchpointReport>) =>
  placeMark(
    readTouchpoint({
      ...{ id: "a", stage: "use", audience: "customer", days: [], lastAt: 0 },
      funnel: { shown: 9, responded: 4, completed: 4, dismissed: 0 },
      ...over,
    }),
  );
const nps = (histogram: Record<string, number>) =>
  ({ score: { metric: "nps", question: "nps", text: "?", histogram } }) as const;
const said = { positive: 8, neutral: 2, negative: 2, unknown: 5 };
const unasked = { shown: 0, responded: 0, completed: 0, dismissed: 0 };

describe("on the map", () => {
  test("a score is as high as its net share, and so is a feeling", () => {
    expect(place(nps({ 10: 30, 0: 10 }))).toMatchObject({ kind: "judged", net: 0.75 });
    expect(place(nps({ 10: 3, 0: 1 }))).toMatchObject({ kind: "early", net: 0.75 });
    const emotion = { question: "felt", text: "?", histogram: { happy: 30, angry: 10 }, days: [] };
    expect(place({ emotion })).toMatchObject({ kind: "judged", net: 0.75 });
    // Where there is a score, that is what the touchpoint is judged by.
    expect(place({ ...nps({ 10: 10, 0: 30 }), emotion })).toMatchObject({ kind: "judged", net: 0.25 });
  });

  test("what was said unasked moves no score, only the name that it would lie upon", () => {
    const { top: _, ...alone } = place(nps({ 10: 30, 0: 10 }));
    expect(place({ ...nps({ 10: 30, 0: 10 }), indirect: said })).toMatchObject(alone);
    expect(place({ indirect: { ...said, positive: 2 } }).kind).toBe("unscored");
  });

  test("a name stands above its own mark, and above a diamond in its way", () => {
    for (const { net, top } of [place({}), place(nps({ 10: 10, 0: 30 })), place({ funnel: unasked, indirect: said })])
      expect(top).toBeGreaterThan(net);
    expect(place({ ...nps({ 10: 300, 0: 160 }), indirect: said }).top).toBeGreaterThan(0.75);
    expect(place({ ...nps({ 10: 10, 0: 300 }), indirect: said }).top).toBeLessThan(0.75);
  });

  test("where nobody was asked there is what was said", () => {
    expect(place({ funnel: unasked, indirect: said })).toMatchObject({ kind: "said", net: 0.75 });
    const undecided = { positive: 0, neutral: 0, negative: 0, unknown: 3 };
    expect(place({ funnel: unasked, indirect: undecided })).toMatchObject({ kind: "said", net: 0 });
  });
});

test("feelings come from the best to the worst, with those that nobody has", () => {
  const mix = feelingsOf({ angry: 1, delighted: 3 });
  expect(mix.map(({ name }) => name)).toEqual([
    ...["delighted", "happy", "surprised", "indifferent", "confused", "disappointed", "frustrated", "angry"],
  ]);
  expect(mix[0]).toEqual({ name: "delighted", count: 3, share: 75, tone: "good" });
  expect(mix.at(-1)).toMatchObject({ share: 25, tone: "poor" });
});

describe("releases", () => {
  test("outside of the days are none", () => {
    const at = (day: number) => ({ name: `v${day}`, at: day });
    expect(placeReleases([at(0), at(150), at(301)], 100, 200)).toEqual([
      { name: "v150", at: 150, x: 0.5, late: false, row: 0 },
    ]);
  });

  test("have names that never lie over each other or leave the picture", () => {
    const release = fc.record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      at: fc.integer({ min: 0, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(release), (releases) => {
        const placed = placeReleases(releases, 0, 999);
        expect(placed).toHaveLength(releases.length);
        const names = placed.flatMap(({ x, late, row, name }) => {
          const width = Math.min(0.45, name.length * 0.02);
          return row === undefined ? [] : [{ row, start: late ? x - width : x, end: late ? x : x + width }];
        });
        for (const [index, { row, start, end }] of names.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
          for (const other of names.slice(index + 1))
            if (other.row === row) expect(end <= other.start || other.end <= start).toBe(true);
        }
      }),
    );
  });
});

describe("the trend of a period", () => {
  const days = Array.from({ length: 200 }, (_, i) => ({
    day: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
    histogram: { 9: 2, 3: 1 },
  }));
  const until = (to: string, from = "2026-01-01") =>
    trend(
      "nps",
      days.filter(({ day }) => day >= from && day <= to),
      { from, to },
    );

  test("has no week of which a part is missing", () => {
    const points = until("2026-01-31");
    expect(points).toHaveLength(25);
    expect(points.every(({ n }) => n === 21)).toBe(true);
  });

  test("is day by day where there are two weeks or less", () => {
    expect(until("2026-01-07").map(({ n }) => n)).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });

  test("is week by week where it is long, and ends with the last day", () => {
    const points = until("2026-06-30");
    expect(points.every(({ n }) => n === 21)).toBe(true);
    expect(points).toHaveLength(25);
    expect(points.at(-1)?.at).toBe(Date.UTC(2026, 5, 30));
  });
});
