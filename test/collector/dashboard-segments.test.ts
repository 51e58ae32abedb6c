import { expect, test } from "vitest";
import { readSegments } from "../../examples/collector/dashboard/insight/read-segments.js";
import { nameOfFacet } from "../../examples/collector/dashboard/words/name-of-facet.js";
import { nameOfValue } from "../../examples/collector/dashboard/words/name-of-value.js";
import type { SegmentReport } from "../../examples/collector/src/report.js";

function segment(is: string, scores: Record<string, Record<string, number>>): SegmentReport {
  return {
    is,
    touchpoints: Object.entries(scores).map(([id, histogram]) => ({
      ...{ id, stage: "use", audience: "customer" as const },
      score: { metric: "csat", question: "csat", text: "?", histogram },
    })),
  };
}

const devices = [
  segment("mobile", { checkout: { 5: 40, 1: 60 }, help: { 5: 50, 1: 50 } }),
  segment("desktop", { checkout: { 5: 70, 1: 30 }, help: { 5: 55, 1: 45 } }),
  segment("tablet", { help: { 5: 9 } }),
];

test("a value is marked where it differs from the others by more than chance, and not for looking at many", () => {
  const { columns, rows } = readSegments(devices, ["checkout", "help"]);
  expect(columns.map(({ id, score }) => [id, Math.round(score ?? 0)])).toEqual([
    ["checkout", 55],
    ["help", 55],
  ]);
  const told = rows.map(({ is, n, cells }) => [is, n, ...cells.map((cell) => cell?.differs ?? cell?.scores.enough)]);
  expect(told).toEqual([
    ["mobile", 200, "lower", true],
    ["desktop", 200, "higher", true],
    ["tablet", 9, undefined, false],
  ]);
});

test("0.95 would have marked what 0.99 doesn't", () => {
  const close = [segment("a", { help: { 5: 50, 1: 50 } }), segment("b", { help: { 5: 65, 1: 35 } })];
  expect(readSegments(close, ["help"]).rows.map(({ cells }) => cells[0]?.differs)).toEqual([undefined, undefined]);
});

test("columns are those asked for that have a score, and span the intervals that can be judged", () => {
  const { columns } = readSegments(devices, ["gone", "help"]);
  expect(columns.map(({ id }) => id)).toEqual(["help"]);
  // The nine of the tablets would reach to 100.
  expect(columns[0]?.span[1]).toBeLessThan(70);
  expect(readSegments([], ["help"])).toEqual({ columns: [], rows: [] });
});

test("who alone has answered differs from nobody", () => {
  expect(readSegments([segment("a", { help: { 5: 50 } })], ["help"]).rows[0]?.cells[0]).not.toHaveProperty("differs");
});

test("facets and values have names, but what a site has named is left alone", () => {
  expect(["device", "locale", "account", "source", "trait.plan"].map(nameOfFacet)).toEqual([
    ...["Device", "Language", "Account", "Source", "Trait “plan”"],
  ]);
  expect(nameOfValue("device", "mobile")).toBe("Mobile");
  expect(nameOfValue("locale", "de")).toBe("German");
  expect(nameOfValue("locale", "not a locale")).toBe("not a locale");
  expect(nameOfValue("trait.plan", "pro_annual")).toBe("pro_annual");
});
