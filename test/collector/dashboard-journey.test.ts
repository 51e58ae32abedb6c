import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../examples/collector/dashboard/insight/read-answer.js";
import { readJourney } from "../../examples/collector/dashboard/insight/read-journey.js";
import { tellOutcome } from "../../examples/collector/dashboard/insight/tell-outcome.js";
import { curlOf } from "../../examples/collector/dashboard/words/curl-of.js";
import { formatGap } from "../../examples/collector/dashboard/words/format-gap.js";
import { formatTimes } from "../../examples/collector/dashboard/words/format-times.js";
import type { Step, StepAnswer } from "../../examples/collector/src/respondent/step.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test("the time between two steps is told as people say it", () => {
  const days = [1 / 25, 1 / 24, 0.5, 1, 1.6, 13, 20, 45, 70, 365, 800];
  expect(days.map((many) => formatGap(many * DAY_MS))).toEqual([
    undefined,
    "an hour later",
    "12 hours later",
    "a day later",
    "2 days later",
    "13 days later",
    "3 weeks later",
    "6 weeks later",
    "2 months later",
    "a year later",
    "2 years later",
  ]);
  expect([0, 1, 2, 3, 1_000].map(formatTimes)).toEqual(["never", "once", "twice", "3 times", "1,000 times"]);
});

describe("an answer", () => {
  const read = (type: string, value: StepAnswer["value"], scale?: StepAnswer["scale"]) =>
    readAnswer({ question: "q", type, ...(value !== undefined && { value }), ...(scale && { scale }) });

  test("that is a score is in its band", () => {
    expect(read("nps", 6, [0, 10])).toEqual({ kind: "score", metric: "nps", value: 6, band: "poor" });
    expect(read("csat", 4, [1, 5])).toEqual({ kind: "score", metric: "csat", value: 4, band: "good" });
    expect(read("ces", 4)).toEqual({ kind: "score", metric: "ces", value: 4, band: "middle" });
  });

  test("on another scale is no score", () => {
    expect(read("csat", 2, [1, 2])).toEqual({ kind: "said", text: "Thumbs up" });
    expect(read("csat", 1, [1, 2])).toEqual({ kind: "said", text: "Thumbs down" });
    expect(read("rating", 3, [1, 5])).toEqual({ kind: "said", text: "3 of 5" });
  });

  test("that is an address is shown to those who were given it, and told of to the others", () => {
    expect(read("contact", "ada@shop.example")).toEqual({ kind: "address", value: "ada@shop.example" });
    expect(read("contact", undefined)).toEqual({ kind: "address" });
  });

  test("that was chosen is told by its name, and what was written instead stays as it is", () => {
    expect(read("choice", ["too-late", "It was half-empty"])).toEqual({
      kind: "said",
      text: "Too late, It was half-empty",
    });
    expect(read("emotion", "frustrated")).toEqual({ kind: "said", text: "Frustrated" });
    expect(read("choice", [])).toEqual({ kind: "said", text: "None of them" });
    expect(read("text", " ")).toEqual({ kind: "said", text: "Nothing" });
  });
});

test("what became of a prompt is told in words", () => {
  const told = ([outcome, how, source]: readonly [Step["outcome"], Step["how"]?, string?]) =>
    tellOutcome({ outcome, ...(how && { how }), ...(source && { source }) });
  expect(
    (
      [
        ["completed"],
        ["answered", "navigated"],
        ["dismissed", "timedOut"],
        ["shown"],
        ["mention", undefined, "review"],
      ] as const
    ).map(told),
  ).toEqual([
    "Answered",
    "Answered in part, then went on to another page",
    "Was asked, let it pass",
    "Was asked, didn’t answer",
    "Review, not asked",
  ]);
});

test("a journey tells each stage once, each gap, and the newest traits", () => {
  const { steps, ...sums } = readJourney({
    steps: [
      step({ at: 0, traits: { plan: "free" } }),
      step({ at: HOUR_MS / 2, outcome: "dismissed" }),
      step({ at: 21 * DAY_MS, stage: "use", outcome: "completed", traits: { plan: "pro", vip: true, until: null } }),
      step({ at: 22 * DAY_MS, stage: "use", outcome: "mention" }),
    ],
  });
  expect(steps.map(({ entersStage, gap }) => [entersStage, gap])).toEqual([
    [true, undefined],
    [false, undefined],
    [true, "3 weeks later"],
    [false, "a day later"],
  ]);
  expect(sums).toEqual({
    ...{ asked: 3, answered: 1, mentions: 1 },
    traits: [
      ["plan", "pro"],
      ["vip", "true"],
      ["until", "none"],
    ],
  });
});

test("whatever an id is made of, the command that names it is one command about it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (id) => {
      const [, path = ""] =
        /^curl -X DELETE -H "Authorization: Bearer \$KEY" 'https:\/\/feedback\.example\/v1\/respondents\/([\w.%-]+)'$/.exec(
          curlOf("DELETE", "https://feedback.example", id),
        ) ?? [];
      expect(decodeURIComponent(path)).toBe(id);
    }),
  );
});

function step(more: Partial<Step>): Step {
  return {
    ...{ id: "step", at: 0, touchpoint: "checkout", stage: "purchase", audience: "customer", test: false },
    ...{ outcome: "shown", answers: [], locale: "en" },
    ...more,
  };
}
