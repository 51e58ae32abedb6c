import { describe, expect, test } from "vitest";
import { apart } from "../../examples/collector/dashboard/insight/apart.js";
import { bandOf } from "../../examples/collector/dashboard/insight/band-of.js";
import { filterComments } from "../../examples/collector/dashboard/insight/filter-comments.js";
import { fresh } from "../../examples/collector/dashboard/insight/fresh.js";
import { readScores } from "../../examples/collector/dashboard/insight/read-scores.js";
import { readTouchpoint } from "../../examples/collector/dashboard/insight/read-touchpoint.js";
import { trend } from "../../examples/collector/dashboard/insight/trend.js";
import type { CommentReport, Report, TouchpointReport } from "../../examples/collector/src/report.js";

test("bands begin where the metrics say", () => {
  expect([0, 6, 7, 8, 9, 10].map((value) => bandOf("nps", value))).toEqual(
    ["poor", "poor", "middle", "middle", "good", "good"], // 0 to 6, 7 to 8, 9 to 10
  );
  expect([1, 2, 3, 4, 5].map((value) => bandOf("csat", value))).toEqual(["poor", "poor", "middle", "good", "good"]);
  expect([1, 3, 4, 5, 7].map((value) => bandOf("ces", value))).toEqual(["poor", "poor", "middle", "good", "good"]);
});

describe("scores", () => {
  test("compare by the share of good answers less the share of poor ones", () => {
    expect(readScores("nps", { 10: 5, 8: 3, 0: 2 })).toMatchObject({ score: 30, net: 30, n: 10, enough: true });
    expect(readScores("csat", { 5: 5, 3: 3, 1: 2 })).toMatchObject({ score: 50, net: 30 });
    expect(readScores("ces", { 7: 5, 4: 3, 1: 2 })).toMatchObject({ net: 30, bands: { poor: 2, middle: 3, good: 5 } });
  });

  test("are shown with their interval before they can be judged", () => {
    const { enough, interval, score } = readScores("nps", { 9: 9 });
    expect(enough).toBe(false);
    expect(score).toBe(100);
    expect(interval?.[0]).toBeLessThan(100);
  });

  test("of nobody are none", () => {
    expect(readScores("ces", {})).toMatchObject({ score: null, net: null, interval: null, n: 0 });
  });
});

test("a day's trend is that of the week that ends with it", () => {
  const points = trend("nps", [
    { day: "2025-03-01", histogram: { 0: 1 } },
    { day: "2025-03-07", histogram: { 10: 1 } },
    { day: "2025-03-08", histogram: { 10: 2 } },
  ]);
  expect(points.map(({ n, score }) => ({ n, score }))).toEqual([
    { n: 1, score: -100 },
    { n: 2, score: 0 },
    { n: 3, score: 100 },
  ]);
});

test("feelings have a trend of their net valence", () => {
  const points = trend("emotion", [
    { day: "2025-03-01", histogram: { angry: 2 } },
    { day: "2025-03-09", histogram: { delighted: 1, indifferent: 1 } },
  ]);
  expect(points.map(({ n, score }) => ({ n, score }))).toEqual([
    { n: 2, score: -1 },
    { n: 2, score: 0.5 },
  ]);
});

describe("what is fresh", () => {
  const report = (over: { shown?: number; nines?: number; comments?: string[] }): Report => ({
    at: 0,
    touchpoints: [
      {
        id: "a",
        stage: "use",
        audience: "customer",
        score: { metric: "nps", question: "q", text: "?", histogram: { 9: over.nines ?? 1 } },
        funnel: { shown: over.shown ?? 1, responded: over.nines ?? 1, completed: 0, dismissed: 0 },
        days: [],
        lastAt: 0,
      },
    ],
    comments: (over.comments ?? []).map((id) => comment({ id })),
  });

  test("is what was answered, not what was only shown", () => {
    expect(fresh(report({}), report({ shown: 9 })).touchpoints.size).toBe(0);
    expect([...fresh(report({}), report({ nines: 2 })).touchpoints]).toEqual(["a"]);
  });

  test("is a comment that was not there", () => {
    expect([...fresh(report({ comments: ["1"] }), report({ comments: ["2", "1"] })).comments]).toEqual(["2"]);
  });
});

describe("the comment filter", () => {
  const comments = [
    comment({ id: "1", text: "Café was closed", score: { metric: "nps", value: 3 } }),
    comment({ id: "2", text: "fast", score: { metric: "csat", value: 5 }, touchpoint: "help-article" }),
    comment({ id: "3", text: "no score", path: "/checkout" }),
  ];
  const ids = (filter: Partial<Parameters<typeof filterComments>[1]>) =>
    filterComments(comments, { search: "", ...filter }).map(({ id }) => id);

  test("lets everything through when empty", () => expect(ids({})).toEqual(["1", "2", "3"]));
  test("finds words without case and accents, pages and touchpoints", () => {
    expect(ids({ search: "CAFE " })).toEqual(["1"]);
    expect(ids({ search: "/check" })).toEqual(["3"]);
    expect(ids({ search: "help article" })).toEqual(["2"]);
  });
  test("knows bands, and leaves out what has no score", () => {
    expect(ids({ band: "poor" })).toEqual(["1"]);
    expect(ids({ band: "good", touchpoint: "help-article" })).toEqual(["2"]);
  });
});

function comment(over: Partial<CommentReport>): CommentReport {
  return {
    id: "1",
    touchpoint: "post-purchase",
    stage: "purchase",
    ...{ text: "text", at: 0, respondent: "somebody", locale: "en" },
    ...over,
  };
}

describe("customers and employees", () => {
  const touchpoint = (id: string, audience: TouchpointReport["audience"]) =>
    readTouchpoint({
      ...{ id, stage: "use", audience, days: [], lastAt: 0 },
      funnel: { shown: 0, responded: 0, completed: 0, dismissed: 0 },
    });
  const ids = (readings: readonly { id: string }[]) => readings.map(({ id }) => id);

  test("are apart", () => {
    const { journey, employees } = apart([touchpoint("pulse", "employee"), touchpoint("checkout", "customer")]);
    expect([ids(journey), ids(employees)]).toEqual([["checkout"], ["pulse"]]);
  });

  test("where employees alone are asked the journey is theirs", () => {
    const { journey, employees } = apart([touchpoint("pulse", "employee")]);
    expect([ids(journey), ids(employees)]).toEqual([["pulse"], []]);
  });
});
