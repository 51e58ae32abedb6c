import { describe, expect, test, vi } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import type { Question } from "../../../src/model/question.js";
import type { TouchpointConfig } from "../../../src/model/touchpoints-config.js";
import { cleanTraits } from "../../../src/response/clean-traits.js";
import { contextOf } from "../../../src/response/context-of.js";
import { type Begun, createRecords, type PromptFacts } from "../../../src/response/create-records.js";
import { toAnswers } from "../../../src/response/to-answers.js";
import { testPage } from "../../../src/testing/index.js";
import { uuids } from "../../helpers/uuids.js";

const AT = "2026-01-01T00:00:00.000Z";

const questions: Question[] = [
  { id: "nps", type: "nps", text: "How likely?" },
  { id: "sat", type: "csat", text: "How satisfied?" },
  { id: "ease", type: "ces", text: "Easy?" },
  { id: "why", type: "text", text: "Why?" },
];

function prompt(begun?: Begun, context: PromptFacts["context"] = () => ({}), more: Partial<TouchpointConfig> = {}) {
  const [touchpoint] = normalize(
    { touchpoints: [{ id: "a", stage: "purchase", revision: 3, questions, ...more }] },
    () => {},
  ).touchpoints;
  if (!touchpoint) throw new Error("the touchpoint was left out");
  const facts = {
    promptId: "p",
    touchpoint,
    respondent: { anonymousId: "v" },
    traits: {},
    locale: "en",
    context,
    test: false,
  };
  let now = Date.parse(AT);
  const records = createRecords(facts, () => now, uuids(), begun);
  return { records, pass: (ms: number) => (now += ms) };
}

describe("answers", () => {
  const answers = (values: object) => toAnswers(questions, values, AT);

  test("explain themselves: with their type, their scale and the wording as it was shown", () => {
    expect(answers({ why: "slow", nps: 0 })).toEqual([
      { question: "nps", type: "nps", value: 0, scale: [0, 10], text: "How likely?", at: AT },
      { question: "why", type: "text", value: "slow", text: "Why?", at: AT },
    ]);
    expect(answers({ sat: 5, ease: 7 }).map(({ scale }) => scale)).toEqual([
      [1, 5],
      [1, 7],
    ]);
  });

  test("no value, none on the scale, none of a question there is: no answer", () => {
    for (const values of [
      {},
      { nps: 11 },
      { nps: -1 },
      { nps: 9.5 },
      { nps: Number.NaN },
      { sat: 0 },
      { ease: 8 },
      { nps: "9" },
      { x: 1 },
    ])
      expect(answers(values)).toEqual([]);
  });

  test("a comment is trimmed and made storable; an empty one is none", () => {
    expect(answers({ why: " a\0b \ud83d " })).toMatchObject([{ value: "ab \ufffd" }]);
    for (const why of ["", " \n ", "\0", undefined, null]) expect(answers({ why })).toEqual([]);
  });

  test("a long comment is cut between characters, never through one", () => {
    const [emoji] = toAnswers([{ id: "why", type: "text", text: "Why?", maxLength: 3 }], { why: "🚀🚀🚀🚀" }, AT);
    expect(emoji?.value).toBe("🚀🚀🚀");
    expect(answers({ why: "x".repeat(3_000) })).toMatchObject([{ value: "x".repeat(2_000) }]);
  });
});

describe("records", () => {
  test("share the prompt, and each has an id of its own, in the order in which they happen", () => {
    const { records } = prompt();
    const all = [records.shown(), records.response({ nps: 9 }, true, true), records.dismissed("closed")];
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const each of all) {
      expect(each).toMatchObject({ promptId: "p", rev: 1, touchpoint: { id: "a", stage: "purchase", revision: 3 } });
      expect(each).not.toHaveProperty("traits");
    }
  });

  test.each([
    [{}, "customer"],
    [{ respondent: "employee" } as const, "employee"],
  ])("say whose experience it is: %o", (more, audience) => {
    const { records } = prompt(undefined, () => ({}), more);
    expect(records.shown().touchpoint).toMatchObject({ audience });
  });

  test("a later answer is the same record, one revision on, and each answer keeps its own time", () => {
    const { records, pass } = prompt();
    const first = records.response({ nps: 3 }, false, true);
    pass(1_500);
    const second = records.response({ nps: 3, why: "slow" }, true, true);
    expect(second.id).toBe(first.id);
    expect([first.rev, second.rev]).toEqual([1, 2]);
    expect(second.answers.map(({ at }) => at)).toEqual([AT, "2026-01-01T00:00:01.500Z"]);
    expect([first.durationMs, second.durationMs]).toEqual([0, 1_500]);
  });

  test("the circumstances are looked at with the first record, and are the same in all", () => {
    const context = vi.fn(() => ({ path: "/done" }));
    const { records } = prompt(undefined, context);
    expect(context).not.toHaveBeenCalled();
    for (const { context } of [records.shown(), records.dismissed("closed")])
      expect(context).toEqual({ path: "/done" });
    expect(records.response({ nps: 9 }, true, true).context).toEqual({ path: "/done", trusted: true });
    expect(context).toHaveBeenCalledTimes(1);
  });

  test("a clock set back makes no negative duration", () => {
    const { records, pass } = prompt();
    pass(-60_000);
    expect(records.response({ nps: 3 }, true, true).durationMs).toBe(0);
  });

  test("S17: one answer by a script makes all that follow doubtful", () => {
    const { records } = prompt();
    const trusted = [true, false, true].map((each) => records.response({ nps: 1 }, false, each).context.trusted);
    expect(trusted).toEqual([true, false, false]);
  });
});

describe("a response that goes on with one begun earlier in the visit", () => {
  test("keeps its id, and its revision rises", () => {
    const first = prompt().records;
    first.response({ nps: 3 }, false, true);
    const left = first.begun();
    expect(left.rev).toBe(1);
    const { records } = prompt(left);
    expect(records.begun()).toEqual(left);
    const second = records.response({ nps: 3, why: "slow" }, true, true);
    expect(second).toMatchObject({ id: left.responseId, rev: 2, complete: true, answers: [{ value: 3 }, {}] });
    expect(records.begun()).toEqual({ responseId: left.responseId, rev: 2 });
  });

  test("stays doubtful, whoever goes on with it", () => {
    const first = prompt().records;
    first.response({ nps: 3 }, false, false);
    const { records } = prompt(first.begun());
    expect(records.response({ nps: 3, why: "slow" }, true, true).context.trusted).toBe(false);
    expect(records.begun()).toMatchObject({ doubted: true });
  });

  test("of which nothing was answered has its first revision yet to come", () => {
    const left = prompt().records.begun();
    expect(left.rev).toBe(0);
    expect(prompt(left).records.response({ nps: 1 }, false, true)).toMatchObject({ id: left.responseId, rev: 1 });
  });
});

describe("traits", () => {
  test("texts, numbers and flags go; everything else stays on the page", () => {
    const given = {
      plan: "pro",
      seats: 3,
      trial: false,
      deep: { secret: 1 },
      list: [1],
      none: null,
      no: undefined,
      nan: Number.NaN,
    };
    expect(cleanTraits({ ...given, fn: () => 1, big: 1n, sym: Symbol("x") })).toEqual({
      plan: "pro",
      seats: 3,
      trial: false,
    });
  });

  test("names that no store takes are left out, without costing the others", () => {
    const given = { "": 1, "a\0b": 2, "\ud83d": 3, [`${"x".repeat(101)}`]: 4, plan: "pro" };
    expect(cleanTraits(given)).toEqual({ plan: "pro" });
    expect(cleanTraits(JSON.parse('{"__proto__":{"polluted":1},"plan":"pro"}'))).toEqual({ plan: "pro" });
  });

  test("as many as fit: one that is too large doesn't crowd out the small ones after it", () => {
    expect(cleanTraits({ essay: "é".repeat(2_000), plan: "pro" })).toEqual({ plan: "pro" });
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`t${i}`, i]));
    expect(Object.keys(cleanTraits(many))).toHaveLength(32);
  });
});

test("the path is that of the moment at which it was due, however late it is looked at", () => {
  const page = testPage("https://shop.example/done");
  const context = contextOf(page, "visit", "load");
  page.go("/elsewhere");
  expect(context().path).toBe("/done");
});

test("S20: of the page's address the path alone is told, of the one before it the host alone", () => {
  const page = {
    ...testPage("https://shop.example/done?token=secret#part"),
    referrer: () => "https://search.example/?q=secret",
  };
  expect(contextOf(page, "visit", "load")()).toEqual({
    path: "/done",
    referrerHost: "search.example",
    device: "desktop",
    viewport: [1280, 800],
    timeZone: "UTC",
    session: "visit",
    trigger: "load",
  });
  expect(contextOf({ ...page, referrer: () => "about:blank" }, "visit", "load")()).not.toHaveProperty("referrerHost");
});
