import { describe, expect, test } from "vitest";
import { NotAnExport } from "../../../../src/cli/import/not-an-export.js";
import { fromPosthog } from "../../../../src/cli/import/posthog/from-posthog.js";
import { touchpointsConfig } from "../../../../src/schema/touchpoints-config.js";
import { askedAgain } from "./asked-again.js";
import { fixture } from "./fixture.js";

const imported = fromPosthog(fixture("posthog"));
const touchpoint = (id: string) => imported.config.touchpoints.find((each) => each.id === id);
const notesOn = (survey: string) => imported.notes.filter((note) => note.survey === survey).map(({ path }) => path);

/** The first survey of the fixture, changed. */
function nps(change: Record<string, unknown>) {
  const survey = { ...fixture("posthog").results[0], ...change };
  const { config, notes } = fromPosthog(survey);
  return { config, notes, touchpoint: config.touchpoints[0] };
}

test("what comes out is a valid configuration", () => {
  expect(touchpointsConfig.safeParse(imported.config).error).toBeUndefined();
  expect(imported.config.touchpoints.map(({ id }) => id)).toEqual([
    "nps-on-the-dashboard",
    "csat-after-a-support-chat",
    "feedback",
    "ease-of-exporting",
    "beta-testers",
    "where-did-you-hear-of-us",
    "leaving",
  ]);
});

test("a survey comes along with its words, its scale and what each score leads to", () => {
  expect(touchpoint("nps-on-the-dashboard")).toMatchObject({
    triggers: [
      { on: "load", delay: "5s" },
      { on: "route", delay: "5s" },
    ],
    audience: {
      "page.url": { contains: "/dashboard" },
      device: { in: ["desktop", "tablet"] },
      "user.plan": { in: ["pro", "team"] },
      "user.seats": { gte: 5 },
    },
    sample: 0.4,
    presentation: { position: "bottom-start" },
    questions: [
      { id: "nps", type: "nps", low: "Not likely", high: "Very likely" },
      { id: "what-went-wrong", type: "text", placeholder: "In your own words", if: { "answer.nps": { lte: 6 } } },
      { id: "what-is-missing", if: { "answer.nps": { gte: 7, lte: 8 } } },
      { id: "what-do-you-like-best", if: { "answer.nps": { gte: 9 } } },
    ],
    endings: [{ text: "Thank you! We read every answer." }],
    messages: {
      de: { "questions.nps.low": "Unwahrscheinlich", "endings.0.text": "Danke! We read every answer." },
    },
  });
  expect(imported.config.theme).toEqual({ accent: "#1d4aff", radius: "10px", font: "inherit" });
});

test("an event with conditions on its properties, and one that calls it off", () => {
  expect(touchpoint("csat-after-a-support-chat")?.triggers).toEqual([
    {
      on: "event",
      name: "chat_closed",
      where: { "event.topic": { exists: true, ne: "spam" }, "event.minutes": { exists: true, gt: 2 } },
      delay: "2s",
      cancelOn: ["chat_opened"],
    },
  ]);
});

test("a feedback tab stays one", () => {
  expect(touchpoint("feedback")).toMatchObject({ presentation: { as: "tab", position: "start", label: "Feedback?" } });
  expect(touchpoint("feedback")).not.toHaveProperty("triggers");
});

test("actions become triggers as far as Earshot notices the same", () => {
  expect(touchpoint("ease-of-exporting")?.triggers).toEqual([
    { on: "click", selector: ".download", where: { "page.url": { contains: "/export" } } },
  ]);
  expect(notesOn("Ease of exporting")).toContain("results[3].conditions.actions.values[0].steps[1]");
});

test("a regular expression that is a plain text or a wildcard comes along, any other makes a draft", () => {
  expect(touchpoint("ease-of-exporting")?.audience).toEqual({
    "page.url": { glob: "https://app.lantern.example/**/export" },
    "element.[data-export-done]": { exists: true },
  });
  expect(touchpoint("beta-testers")).toMatchObject({ enabled: "test" });
  expect(notesOn("Beta testers")).toEqual(
    expect.arrayContaining(["results[4].linked_flag", "results[4].conditions.url", "results[4]"]),
  );
});

test("what can't come along is told, with its place", () => {
  expect(notesOn("CSAT after a support chat")).toContain("results[1].appearance.submitButtonColor");
  expect(notesOn("NPS 2024")).toEqual(["results[6]"]);
  for (const { what, path } of imported.notes) expect([what, path]).not.toContain("");
});

describe("how often", () => {
  const { config } = nps({ conditions: {} });
  const id = "nps-on-the-dashboard";

  test("once: whoever answered or closed it is never asked again, whoever only saw it is", () => {
    expect(askedAgain(config, id, { outcome: "answered" }, 3650)).toBe(false);
    expect(askedAgain(config, id, { outcome: "dismissed" }, 3650)).toBe(false);
    expect(askedAgain(config, id, { outcome: "ignored" }, 0)).toBe(true);
  });

  test("always: whatever became of it", () => {
    const { config: always } = nps({ schedule: "always", conditions: {} });
    for (const outcome of ["answered", "dismissed", "ignored"] as const)
      expect(askedAgain(always, id, { outcome }, 0)).toBe(true);
  });

  test("an event that may bring it up repeatedly does", () => {
    const chat = "csat-after-a-support-chat";
    expect(askedAgain(imported.config, chat, { outcome: "answered" }, 31)).toBe(true);
  });

  test("in rounds: one round's rest after an answer or a dismissal, until the last round is over", () => {
    const { config: rounds, touchpoint: written } = nps({
      schedule: "recurring",
      iteration_count: 4,
      iteration_frequency_days: 30,
      conditions: {},
    });
    for (const outcome of ["answered", "dismissed"] as const) {
      expect(askedAgain(rounds, id, { outcome }, 29)).toBe(false);
      expect(askedAgain(rounds, id, { outcome }, 30)).toBe(true);
    }
    expect(askedAgain(rounds, id, { outcome: "ignored" }, 1)).toBe(true);
    expect(written?.until).toBe("2026-06-29T09:00:00.123Z");
  });

  test("rounds without a number are asked once; without a beginning they are a draft", () => {
    expect(nps({ schedule: "recurring" }).touchpoint?.frequency?.show).toBe("untilAnswered");
    const never = nps({ schedule: "recurring", iteration_count: 2, iteration_frequency_days: 7, start_date: null });
    expect(never.touchpoint).toMatchObject({ enabled: "test", frequency: { show: "always" } });
  });

  test("the wait after any survey is the longest that a survey asks for", () => {
    expect(imported.config.limits).toEqual({ quiet: "30d" });
    expect(notesOn("CSAT after a support chat")).toContain("results[1].conditions.seenSurveyWaitPeriodInDays");
    expect(notesOn("Feedback")).not.toContain("results[2].conditions.seenSurveyWaitPeriodInDays");
    expect(nps({ conditions: {} }).config.limits).toEqual({ quiet: "0s", perSession: 1000 });
  });
});

describe("whom", () => {
  const audience = (conditions: object) => nps({ conditions, targeting_flag: null }).touchpoint?.audience;

  test.each([
    [{ url: "https://a.example/", urlMatchType: "exact" }, { "page.url": "https://a.example/" }],
    [{ url: "/admin", urlMatchType: "not_icontains" }, { not: { "page.url": { contains: "/admin" } } }],
    [{ url: "https://a.example/", urlMatchType: "is_not" }, { "page.url": { ne: "https://a.example/" } }],
    [{ url: "^https://a\\.example/", urlMatchType: "regex" }, { "page.url": { startsWith: "https://a.example/" } }],
    [{ url: "/done$", urlMatchType: "regex" }, { "page.url": { endsWith: "/done" } }],
    [{ url: "/docs/.*", urlMatchType: "regex" }, { "page.url": { contains: "/docs/" } }],
    [{ deviceTypes: ["Mobile"], deviceTypesMatchType: "is_not" }, { device: { ne: "mobile" } }],
    [{ selector: "#paid" }, { "element.#paid": { exists: true } }],
  ])("%j is %j", (conditions, expected) => {
    expect(audience(conditions)).toEqual(expected);
  });

  test.each([
    { url: "a|b", urlMatchType: "regex" },
    { url: "/docs/.*", urlMatchType: "not_regex" },
    { deviceTypes: ["Wearable"], deviceTypesMatchType: "exact" },
  ])("%j can't be said: a draft, rather than more people", (conditions) => {
    expect(nps({ conditions }).touchpoint?.enabled).toBe("test");
  });
});

test.each([
  [{ start_date: null }, "test"],
  [{ end_date: "2026-05-01T00:00:00Z" }, false],
])("%j is not asked: %j", (change, enabled) => {
  expect(nps(change).touchpoint?.enabled).toBe(enabled);
});

test.each([
  ["a page of the API", (survey: object) => ({ results: [survey] }), "results[0]"],
  ["what a site is given", (survey: object) => ({ surveys: [survey] }), "surveys[0]"],
  ["a list", (survey: object) => [survey], "[0]"],
  ["one survey", (survey: object) => survey, "survey"],
])("reads %s", (_, wrapped, path) => {
  const { config, notes } = fromPosthog(wrapped(fixture("posthog").results[0]));
  expect(config.touchpoints).toHaveLength(1);
  expect(notes[0]?.path).toMatch(path);
});

test.each([null, 7, "text", [], {}, { results: [] }, { results: [{ id: 1 }] }])("%j is no export", (data) => {
  expect(() => fromPosthog(data)).toThrow(NotAnExport);
});

test("an export of the other product is told so", () => {
  expect(() => fromPosthog(fixture("formbricks").data)).toThrow("earshot import formbricks FILE");
});
