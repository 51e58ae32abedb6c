import { expect, test } from "vitest";
import { fromPosthog } from "../../../../src/cli/import/posthog/from-posthog.js";
import { touchpointsConfig } from "../../../../src/schema/touchpoints-config.js";
import { fixture } from "./fixture.js";

const leaving = fromPosthog(fixture("posthog").results[7]);
const [touchpoint] = leaving.config.touchpoints;

/** A survey that asks these. */
function asking(...questions: readonly object[]) {
  const { config, notes } = fromPosthog({ name: "s", start_date: "2026-01-01T00:00:00Z", questions });
  expect(touchpointsConfig.safeParse(config).error).toBeUndefined();
  const [carried] = config.touchpoints;
  return { questions: carried?.questions, endings: carried?.endings, notes };
}

test("choices come along with their options, the one for one's own words, and what each leads to", () => {
  expect(touchpoint?.questions.slice(0, 3)).toEqual([
    {
      id: "why-do-you-leave",
      type: "choice",
      text: "Why do you leave?",
      note: "One reason is enough.",
      options: [
        { id: "too-expensive", text: "Too expensive" },
        { id: "hard-to-use", text: "Hard to use" },
      ],
      other: true,
    },
    {
      id: "what-was-hard",
      type: "choice",
      text: "What was hard?",
      options: [
        { id: "setting-up", text: "Setting up" },
        { id: "inviting-others", text: "Inviting others" },
      ],
      multiple: true,
      other: true,
      shuffle: true,
      required: false,
      if: { "answer.why-do-you-leave": "hard-to-use" },
    },
    {
      id: "was-the-price-fair",
      type: "rating",
      text: "Was the price fair?",
      min: 1,
      max: 3,
      low: "No",
      high: "Yes",
      required: false,
      if: { "answer.why-do-you-leave": "too-expensive" },
    },
  ]);
});

test("options and what stands below a question come along in other languages", () => {
  expect(touchpoint?.messages?.de).toMatchObject({
    "questions.why-do-you-leave.note": "Ein Grund genügt.",
    "questions.why-do-you-leave.options.hard-to-use.text": "Zu schwierig",
  });
  expect(Object.keys(touchpoint?.messages?.de ?? {})).not.toContain("questions.why-do-you-leave.options.other.text");
});

test("a text with a link that comes last is an ending, for those who came to it; others have the thanks", () => {
  const came = { "answer.why-do-you-leave": { in: ["too-expensive", "hard-to-use"] } };
  expect(touchpoint?.endings).toEqual([
    {
      if: came,
      text: "Thank you! Tell us in a call.",
      link: { text: "Book a call", url: "https://example.com/call" },
    },
    { text: "Thank you!" },
  ]);
  expect(touchpoint?.messages?.de).toMatchObject({
    "endings.0.text": "Danke! Sprechen Sie mit uns.",
    "endings.0.link.text": "Termin wählen",
    "endings.1.text": "Danke!",
  });
});

test("a text without a link is a statement with its button; a link on the way is lost, and with it its button", () => {
  expect(touchpoint?.questions[4]).toMatchObject({ type: "statement", button: "I see" });
  const { questions, notes } = asking(
    { type: "link", question: "Read this", link: "https://example.com", buttonText: "Open" },
    { type: "open", question: "Well?", optional: true },
  );
  expect(questions?.[0]).toEqual({ id: "read-this", type: "statement", text: "Read this" });
  expect(notes.map(({ path }) => path)).toEqual(["survey.questions[0].link"]);
});

test.each(["javascript:alert(1)", "//example.com", "data:text/html,x"])("a link to %s is none", (link) => {
  const { endings } = asking({ type: "open", question: "Well?" }, { type: "link", question: "Here", link });
  expect(endings).toBeUndefined();
});

test.each([
  [{ scale: 10, question: "Would you recommend us?" }, { type: "nps" }],
  [{ scale: 5, display: "emoji", question: "How was it?" }, { type: "csat" }],
  [
    { scale: 5, display: "number", question: "How was it?" },
    { type: "csat", style: "numbers" },
  ],
  [{ scale: 7, question: "Was it easy?" }, { type: "ces" }],
  [
    { scale: 7, question: "Was it clean?" },
    { type: "rating", min: 1, max: 7 },
  ],
  [
    { scale: 3, display: "emoji", question: "How was it?" },
    { type: "rating", min: 1, max: 3 },
  ],
  [
    { scale: 2, display: "emoji", question: "Helpful?" },
    { type: "csat", style: "thumbs" },
  ],
])("a rating %j is %j", (source, expected) => {
  const { questions } = asking({ type: "rating", ...source });
  expect(questions).toEqual([{ id: expect.any(String), text: source.question, ...expected }]);
});

test("of two thumbs the one up is the higher here, and rules follow it", () => {
  const { questions, notes } = asking(
    {
      type: "rating",
      scale: 2,
      question: "Helpful?",
      branching: { type: "response_based", responseValues: { positive: "end" } },
    },
    { type: "open", question: "What was missing?", optional: true },
  );
  expect(questions?.[1]).toMatchObject({ if: { "answer.csat": 1 } });
  expect(notes[0]?.what).toContain("now 2 is up");
});

test.each([
  [true, { type: "open" }, undefined],
  [false, { type: "open" }, true],
  [true, { type: "rating", scale: 5 }, false],
  [undefined, { type: "rating", scale: 5 }, undefined],
])("optional %j of %j is required %j", (optional, source, required) => {
  expect(asking({ ...source, optional, question: "How was it?" }).questions?.[0]?.required).toBe(required);
});

test("options without words, or of which there are too few, are told and not carried over", () => {
  const { questions, notes } = asking(
    { type: "single_choice", question: "Which?", choices: ["A", "", "B"] },
    { type: "single_choice", question: "Other?", choices: ["A", "Other"], hasOpenChoice: true },
    { type: "multiple_choice", question: "None?" },
  );
  expect(questions).toMatchObject([{ options: [{ id: "a" }, { id: "b" }] }]);
  expect(notes.map(({ path }) => path)).toEqual(["survey.questions[0]", "survey.questions[1]", "survey.questions[2]"]);
});

test("options have ids of their own, whatever they are called", () => {
  const choices = ["Other", "other!", "はい", "いいえ", "x".repeat(200), "x".repeat(201), "Else"];
  const { questions } = asking({ type: "single_choice", question: "Which?", choices, hasOpenChoice: true });
  const [asked] = questions ?? [];
  const ids = asked?.type === "choice" ? asked.options.map(({ id }) => id) : [];
  expect(ids.slice(0, 4)).toEqual(["other-2", "other-3", "option-3", "option-4"]);
  expect(new Set(ids).size).toBe(6);
});

test("a comment that asks for an address is told to be masked", () => {
  const { notes } = asking({ type: "open", question: "What is your e-mail address?", optional: true });
  expect(notes).toMatchObject([{ path: "survey.questions[0]", instead: expect.stringContaining('"contact"') }]);
});
