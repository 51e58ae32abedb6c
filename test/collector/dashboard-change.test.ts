import { describe, expect, test } from "vitest";
import { changeOf } from "../../examples/collector/dashboard/insight/change-of.js";
import { formatDifference, formatDifferences } from "../../examples/collector/dashboard/words/format-difference.js";
import type { TouchpointReport } from "../../examples/collector/src/report.js";

function scored(histogram: Record<string, number>, over: Partial<TouchpointReport["score"]> = {}): TouchpointReport {
  return { ...bare, score: { metric: "nps", question: "nps", text: "?", histogram, ...over } };
}

function felt(histogram: Record<string, number>): TouchpointReport {
  return { ...bare, emotion: { question: "felt", text: "?", histogram, days: [] } };
}

const bare: TouchpointReport = {
  ...{ id: "a", stage: "use", audience: "customer", days: [], lastAt: 0 },
  funnel: { shown: 0, responded: 0, completed: 0, dismissed: 0 },
};

describe("a change", () => {
  test("is real when chance would not make it, and larger is surer", () => {
    expect(changeOf(scored({ 10: 60, 0: 40 }), scored({ 10: 40, 0: 60 }))).toMatchObject({
      ...{ difference: 40, before: -20, net: 40, real: true, sure: true },
    });
    expect(changeOf(scored({ 10: 55, 0: 45 }), scored({ 10: 40, 0: 60 }))).toMatchObject({ real: true, sure: false });
    expect(changeOf(scored({ 10: 42, 0: 58 }), scored({ 10: 40, 0: 60 }))).toMatchObject({ real: false, sure: false });
  });

  test("of feelings is one of their net valence", () => {
    expect(changeOf(felt({ happy: 40, angry: 10 }), felt({ happy: 10, angry: 40 }))).toMatchObject({
      ...{ difference: expect.closeTo(1.05), net: 120, real: true },
    });
  });

  test("is not made out of few answers, nor of none", () => {
    expect(changeOf(scored({ 10: 9 }), scored({ 0: 90 }))).toBe("tooFewNow");
    expect(changeOf(scored({ 10: 90 }), scored({ 0: 9 }))).toBe("tooFewBefore");
    expect(changeOf(scored({ 10: 90 }), scored({}))).toBe("tooFewBefore");
    expect(changeOf(scored({ 10: 90 }), undefined)).toBe("tooFewBefore");
    expect(changeOf(bare, bare)).toBe("tooFewNow");
  });

  test("is not one of another question", () => {
    expect(changeOf(scored({ 5: 90 }), scored({ 1: 90 }, { metric: "csat" }))).toBe("tooFewBefore");
    expect(changeOf(scored({ 5: 90 }), scored({ 1: 90 }, { question: "again" }))).toBe("tooFewBefore");
    expect(changeOf(scored({ 5: 90 }), felt({ happy: 90 }))).toBe("tooFewBefore");
  });
});

test("a fall is told by its size, what may be none by both ends", () => {
  expect(formatDifference("nps", -6.4)).toBe("6");
  expect(formatDifferences("nps", [-9.6, -2.2])).toBe("2 to 10");
  expect(formatDifferences("nps", [2.2, 9.6])).toBe("2 to 10");
  expect(formatDifferences("nps", [-3, 5])).toBe("−3 to 5");
  expect(formatDifferences("ces", [-0.31, 0.14])).toBe("−0.3 to 0.1");
});

test("what is more than chance is never told as nothing", () => {
  expect(formatDifferences("nps", [0.3, 12])).toBe("0.3 to 12");
  expect(formatDifferences("ces", [-0.6, -0.02])).toBe("0.02 to 0.6");
});
