import { describe, expect, test } from "vitest";
import { fromFormbricks } from "../../../../src/cli/import/formbricks/from-formbricks.js";
import { NotAnExport } from "../../../../src/cli/import/not-an-export.js";
import { touchpointsConfig } from "../../../../src/schema/touchpoints-config.js";
import { askedAgain } from "./asked-again.js";
import { fixture } from "./fixture.js";

const imported = fromFormbricks(fixture("formbricks"));
const touchpoint = (id: string) => imported.config.touchpoints.find((each) => each.id === id);
const notesOn = (survey: string) => imported.notes.filter((note) => note.survey === survey).map(({ path }) => path);

/** The first survey of the fixture, changed. */
function nps(change: Record<string, unknown>) {
  const { config, notes } = fromFormbricks({ data: { ...fixture("formbricks").data[0], segment: null, ...change } });
  return { config, notes, touchpoint: config.touchpoints[0] };
}

test("what comes out is a valid configuration", () => {
  expect(touchpointsConfig.safeParse(imported.config).error).toBeUndefined();
  expect(imported.config.touchpoints.map(({ id }) => id)).toEqual([
    "nps-fur-kunden",
    "onboarding-day-7",
    "welcome-offer",
    "hosted-survey",
    "product-research",
  ]);
});

test("a survey comes along with its words, its rules, its endings and its languages", () => {
  expect(touchpoint("nps-fur-kunden")).toMatchObject({
    until: "2027-01-01T00:00:00.000Z",
    sample: 0.25,
    presentation: { position: "bottom-start", autoClose: "20s" },
    questions: [
      { id: "nps", type: "nps", low: "Not at all likely" },
      {
        id: "what-should-we-do-better-friend",
        type: "text",
        text: "What should we do better, friend?",
        note: "A sentence is enough.",
        maxLength: 500,
        if: { "answer.nps": { lte: 8 } },
      },
      { id: "plan", type: "choice", if: { "answer.nps": { lte: 8 } } },
    ],
    endings: [
      {
        if: { "answer.nps": { gte: 9 } },
        text: "That made our day!",
        link: { text: "Tell others", url: "https://example.com/review" },
      },
      { text: "Thank you! We read it all." },
    ],
    messages: {
      de: {
        "questions.nps.high": "Sehr wahrscheinlich",
        "questions.what-should-we-do-better-friend.placeholder": "Hier schreiben",
        "endings.0.text": "Das freut uns sehr!",
        "endings.0.link.text": "Weitersagen",
        "endings.1.text": "Danke!",
      },
    },
  });
  expect(imported.config.theme).toEqual({ accent: "#0b57d0", radius: "8px" });
});

test("a segment becomes an audience of known users; one that can't be said makes a draft", () => {
  expect(touchpoint("nps-fur-kunden")?.audience).toEqual({
    "user.id": { exists: true },
    "user.plan": "pro",
    "user.country": { ne: "us" },
  });
  const { segment } = fixture("formbricks").data[2];
  expect(nps({ segment }).touchpoint?.enabled).toBe("test");
});

test("actions become triggers as far as Earshot notices the same", () => {
  expect(touchpoint("nps-fur-kunden")?.triggers).toEqual([
    { on: "event", name: "invoice_paid", delay: "3s" },
    {
      on: "click",
      selector: "#billing",
      where: { "page.url": { startsWith: "https://app.fernlicht.example/" } },
      delay: "3s",
    },
  ]);
  expect(touchpoint("onboarding-day-7")?.triggers).toEqual([
    { on: "scroll", depth: 0.5 },
    { on: "exit" },
    { on: "dwell", for: "30s" },
  ]);
  expect(touchpoint("welcome-offer")?.triggers).toEqual([{ on: "load" }, { on: "route" }]);
  expect(touchpoint("hosted-survey")?.triggers).toEqual([{ on: "link" }]);
  expect(notesOn("NPS für Kunden")).toContain("data[0].triggers[2]");
});

test("pages that an action is bound to: any of them, or all", () => {
  const urlFilters = [
    { rule: "contains", value: "/shop" },
    { rule: "notContains", value: "/admin" },
  ];
  const where = (connector?: string) => {
    const noCodeConfig = { type: "exitIntent", urlFilters, ...(connector && { urlFiltersConnector: connector }) };
    return nps({ triggers: [{ actionClass: { type: "noCode", noCodeConfig } }] }).touchpoint?.triggers?.[0]?.where;
  };
  const [one, other] = [{ "page.url": { contains: "/shop" } }, { not: { "page.url": { contains: "/admin" } } }];
  expect(where()).toEqual({ any: [one, other] });
  expect(where("and")).toEqual({ ...one, ...other });
});

test("questions in blocks, and rules that jump from block to block", () => {
  expect(touchpoint("onboarding-day-7")?.questions).toEqual([
    { id: "setup-ease", type: "ces", text: "Setting it up was easy." },
    {
      id: "hurdle",
      type: "text",
      text: "What was in the way?",
      required: true,
      if: { "answer.setup-ease": { lte: 5 } },
    },
    { id: "happy", type: "csat", text: "How satisfied are you so far?" },
  ]);
});

test("what can't come along is told, with its place", () => {
  expect(notesOn("NPS für Kunden")).toEqual(
    expect.arrayContaining(["data[0].welcomeCard", "data[0].hiddenFields", "data[0].questions[1].headline"]),
  );
  expect(notesOn("Onboarding, day 7")).toContain("data[1].blocks[1].elements[1]");
  expect(notesOn("Welcome offer")).toContain("data[2].endings[0]");
  expect(notesOn("")).toEqual(["recontactDays"]);
});

describe("how often", () => {
  const id = "nps-fur-kunden";
  const again = (change: object, asked: Parameters<typeof askedAgain>[2], daysAgo: number) =>
    askedAgain(nps({ recontactDays: 30, ...change }).config, id, asked, daysAgo);

  test("displayOnce: whoever saw it has had it", () => {
    expect(again({ displayOption: "displayOnce" }, { outcome: "ignored" }, 3650)).toBe(false);
  });

  test("displayMultiple: until there is an answer, after the waiting time", () => {
    const change = { displayOption: "displayMultiple" };
    expect(again(change, { outcome: "answered" }, 3650)).toBe(false);
    for (const outcome of ["dismissed", "ignored"] as const) {
      expect(again(change, { outcome }, 29)).toBe(false);
      expect(again(change, { outcome }, 30)).toBe(true);
    }
  });

  test("displaySome: so many times, and no more after an answer", () => {
    const change = { displayOption: "displaySome", displayLimit: 3 };
    expect(again(change, { shown: 2 }, 30)).toBe(true);
    expect(again(change, { shown: 3 }, 3650)).toBe(false);
    expect(again(change, { shown: 1, outcome: "answered" }, 3650)).toBe(false);
  });

  test("respondMultiple: after the waiting time, whatever became of it", () => {
    const change = { displayOption: "respondMultiple" };
    expect(again(change, { outcome: "answered" }, 29)).toBe(false);
    expect(again(change, { outcome: "answered" }, 30)).toBe(true);
  });

  test("without a waiting time of its own a survey has the 7 days of Formbricks", () => {
    expect(nps({ recontactDays: null }).config.limits).toEqual({ quiet: "7d" });
    expect(nps({ recontactDays: 0 }).config.limits).toEqual({ quiet: "0s", perSession: 1000 });
  });
});

test.each([
  ["inProgress", undefined],
  ["draft", "test"],
  ["paused", false],
  ["completed", false],
  ["scheduled", "test"],
])("a survey that is %s: enabled %j", (status, enabled) => {
  expect(nps({ status }).touchpoint?.enabled).toBe(enabled);
});

test("a scheduled survey begins on its day", () => {
  const { touchpoint: written } = nps({ status: "scheduled", runOnDate: "2026-12-01T00:00:00.000Z" });
  expect(written).toMatchObject({ from: "2026-12-01T00:00:00.000Z" });
  expect(written).not.toHaveProperty("enabled");
});

test.each([null, "text", [], { data: [] }, { data: [{ id: 1 }] }])("%j is no export", (data) => {
  expect(() => fromFormbricks(data)).toThrow(NotAnExport);
});

test("an export of the other product is told so", () => {
  expect(() => fromFormbricks(fixture("posthog"))).toThrow(NotAnExport);
  expect(() => fromFormbricks(fixture("posthog").results)).toThrow("earshot import posthog FILE");
});
