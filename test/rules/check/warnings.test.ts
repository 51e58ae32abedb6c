import { describe, expect, test } from "vitest";
import { checkConfig } from "../../../src/check/check-config.js";
import { DEAD_ANSWERS } from "./dead-answers.js";
import { DEAD_CONDITIONS } from "./dead-conditions.js";
import { DEAD_KINDS } from "./dead-kinds.js";
import { ODD_LOOKS } from "./odd-looks.js";
import { ODD_TEXTS, thrice } from "./odd-texts.js";
import { audience, EVENT, type Suspicious, T, TIRELESS, two } from "./shorthand.js";
import { SUSPICIOUS } from "./suspicious-configs.js";
import { KINDS, touchpoint, WHY, withTouchpoint } from "./touchpoints-file.js";

const NOW = Date.parse("2026-11-22T12:00:00Z");

function warnings(config: unknown) {
  const found = checkConfig(config, { now: NOW });
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  return found.map(({ code, path, suggestion }) => [code, path, ...(suggestion === undefined ? [] : [suggestion])]);
}

describe("warns of", () => {
  test.each<Suspicious>([
    ...SUSPICIOUS,
    ...DEAD_CONDITIONS,
    ...DEAD_ANSWERS,
    ...DEAD_KINDS,
    ...ODD_TEXTS,
    ...ODD_LOOKS,
  ])("%s", (_, config, ...expected) => {
    expect(warnings(config)).toEqual(expected);
  });
});

describe("doesn't warn of", () => {
  test.each<[string, unknown]>([
    ["a touchpoint as plain as can be", withTouchpoint({})],
    ["one that is switched off", withTouchpoint({ enabled: false, sample: 0, triggers: [], until: "2020-01-01" })],
    ["one that only the host asks for", withTouchpoint({ triggers: [{ on: "manual" }] })],
    ["a tab", withTouchpoint({ triggers: [], presentation: { as: "tab", label: "Feedback" } })],
    ["a text that is compared as a text", audience({ "user.seats": { gte: "10" } })],
    [
      "a condition that may hold",
      audience({ any: [{ device: { ne: "phone" } }, { "time.hour": { gte: 9, lt: 17 } }] }),
    ],
    ["a condition that is always held off", audience({ not: { "user.plan": "free" } })],
    ["an answer that isn't there yet, and needn't be", audience({ "answer.nps": { exists: false } })],
    ["a property of the event", withTouchpoint({ triggers: EVENT, audience: { "event.total": { gte: 50 } } })],
    ["the touchpoint's own past", audience({ "asked.welcome": { exists: false } })],
    ["two for the same, the first of which is done some day", two({}, {})],
    ["two for the same, the first of which rests", two({ frequency: { show: "always" } }, {})],
    ["two for the same, the first for a few", two({ ...TIRELESS, sample: 0.5 }, {})],
    ["two for the same, the first for others", two({ ...TIRELESS, audience: { device: "mobile" } }, {})],
    ["two at different moments", two(TIRELESS, { triggers: EVENT })],
    ["two asked for by name", two({ ...TIRELESS, triggers: [{ on: "link" }] }, { triggers: [{ on: "link" }] })],
    [
      "short limits for a single touchpoint that rests long",
      { limits: { quiet: "1d", perSession: 5 }, touchpoints: [touchpoint({ frequency: { show: "once" } })] },
    ],
    ["many prompts per session in a long quiet", two({}, { triggers: EVENT }, { quiet: "7d", perSession: 9 })],
    [
      "short limits for a group that is limited itself",
      {
        limits: { quiet: "1h", groups: { all: { max: 1, per: "7d" } } },
        touchpoints: [
          touchpoint({ frequency: { groups: ["all"] } }),
          touchpoint({ id: "b", triggers: EVENT, frequency: { groups: ["all"] } }),
        ],
      },
    ],
    [
      "a region that its language speaks for",
      two(
        { messages: { de: { "questions.nps.text": "Wie?" }, "de-AT": {} } },
        { messages: { de: { "questions.nps.text": "Wie?" } } },
      ),
    ],
    ["a part of the page", withTouchpoint({ triggers: [], presentation: { as: "inline", target: "#end" } })],
    [
      "what may well be recalled",
      thrice(
        "Hi {{ user.firstName | there }}, {{answer.nps}}, {{bucket.nps}}, {{event.total|0}}, {{answer.pick.other}} }}",
      ),
    ],
    [
      "a bar that closes in time",
      withTouchpoint({ presentation: { as: "bar", autoClose: "15s", position: "bottom" } }),
    ],
    ["an accent that can be read", { theme: { accent: "#0b57d0" }, touchpoints: [] }],
  ])("%s", (_, config) => {
    expect(warnings(config)).toEqual([]);
  });
});

test("doesn't warn of answers that may be given", () => {
  const possible = {
    "answer.pick": { contains: "slow" },
    all: [{ "answer.pick": { contains: "other" } }, { "answer.pick.other": { contains: "x" } }],
    "answer.one": { in: ["b", "z"] },
    "answer.feel": "angry",
    "bucket.feel": "negative",
    "answer.stars": { gte: 0, lt: 1 },
    "answer.mail": { endsWith: ".de" },
    "answer.mail.consent": { exists: true },
  };
  const found = warnings(withTouchpoint({ questions: [...KINDS, { ...WHY, if: possible }] }));
  expect(found.map(([code]) => code)).toEqual(["many-questions"]);
});

test("without a clock, nothing is over", () => {
  expect(checkConfig(withTouchpoint({ until: "2020-01-01" }))).toEqual([]);
});

test("what is broken gets no warnings on top, and the rest does", () => {
  const found = checkConfig(
    { touchpoints: [touchpoint({ sample: "0", until: "2020-01-01" }), touchpoint({ id: "b", sample: 0 })] },
    { now: NOW },
  );
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ["wrong-kind", `${T}.sample`],
    ["sample-of-none", "touchpoints[1].sample"],
  ]);
});

test("says what follows", () => {
  const words = (config: unknown) =>
    checkConfig(config).map(({ message, consequence }) => `${message} ${consequence ?? ""}`.trim());
  expect(words(two({}, { triggers: EVENT }, { quiet: "1d" }))).toEqual(["A visitor may see up to 7 prompts a week."]);
  expect(words(audience({ "user.seats": { gte: 10, lt: 5 } }))).toEqual([
    "Nothing is at least 10 and under 5 at once. The touchpoint can never show.",
  ]);
  expect(words(audience({ any: [{ device: "phone" }, { device: "mobile" }] }))).toEqual([
    'device is desktop, tablet or mobile, never "phone". This part never holds; the rest still may.',
  ]);
});
