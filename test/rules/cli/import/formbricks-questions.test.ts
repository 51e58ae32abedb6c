import { describe, expect, test } from "vitest";
import { fromFormbricks } from "../../../../src/cli/import/formbricks/from-formbricks.js";
import { touchpointsConfig } from "../../../../src/schema/touchpoints-config.js";
import { fixture } from "./fixture.js";

const research = fromFormbricks(fixture("formbricks").data[4]);
const [touchpoint] = research.config.touchpoints;
const question = (id: string) => touchpoint?.questions.find((each) => each.id === id);
const paths = research.notes.map(({ path }) => path);

/** A survey that asks these. */
function asking(...questions: readonly object[]) {
  const { config, notes } = fromFormbricks({
    name: "s",
    displayOption: "displayOnce",
    status: "inProgress",
    questions,
  });
  expect(touchpointsConfig.safeParse(config).error).toBeUndefined();
  return { questions: config.touchpoints[0]?.questions, notes: notes.filter(({ survey }) => survey === "s") };
}

test("choices come along with their options, the one for one's own words, and their languages", () => {
  expect(question("role")).toEqual({
    id: "role",
    type: "choice",
    text: "What do you do?",
    note: "The closest fits.",
    options: [
      { id: "design", text: "Design" },
      { id: "engineering", text: "Engineering" },
    ],
    other: true,
    shuffle: true,
  });
  expect(touchpoint?.messages?.de).toMatchObject({ "questions.role.options.engineering.text": "Technik" });
});

test("rules about options follow them to their new ids", () => {
  expect(question("tools")).toMatchObject({ multiple: true, required: false, if: { "answer.role": "design" } });
  expect(question("stars")?.if).toEqual({
    not: {
      "answer.tools": { exists: true },
      any: [{ "answer.tools": { contains: "pencil" } }, { "answer.tools": { contains: "brush-ink" } }],
    },
  });
});

test("an option that takes the others back, and one that stays last, are told", () => {
  expect(paths).toContain("survey.questions[2].choices");
  const choices = ["a", "b"].map((id) => ({ id, label: { default: id } }));
  const { questions, notes } = asking({
    id: "q",
    type: "multipleChoiceSingle",
    headline: { default: "Which?" },
    required: true,
    shuffleOption: "exceptLast",
    choices,
  });
  expect(questions?.[0]).not.toHaveProperty("shuffle");
  expect(notes.map(({ path }) => path)).toContain("survey.questions[0].shuffleOption");
});

test("ratings of any range keep it, and their stars", () => {
  expect(question("stars")).toMatchObject({ type: "rating", min: 1, max: 10, style: "stars", required: false });
  expect(question("faces")).toMatchObject({ type: "rating", min: 1, max: 3 });
  expect(question("pick")).toMatchObject({ type: "csat", style: "stars" });
  expect(question("effort")).toMatchObject({ type: "rating", min: 1, max: 5 });
  expect(paths).toEqual(expect.arrayContaining(["survey.questions[4]", "survey.questions[6]"]));
});

test("a call to action is a statement; a button that leads away only goes on, and is told", () => {
  expect(question("hello")).toEqual({
    id: "hello",
    type: "statement",
    text: "Help us choose what comes next",
    note: "It takes a minute.",
    button: "Begin",
  });
  expect(question("book")).toEqual({ id: "book", type: "statement", text: "Talk to us" });
  expect(paths).toContain("survey.questions[12].buttonUrl");
});

describe("an address", () => {
  const mail = { id: "mail", type: "openText", inputType: "email", headline: { default: "Your e-mail?" } };
  const box = {
    id: "box",
    type: "consent",
    headline: { default: "Consent" },
    label: { default: "You may write to me." },
  };

  test("is asked for with what the survey let one agree to, and never demanded", () => {
    expect(question("who")).toEqual({
      id: "who",
      type: "contact",
      text: "May we ask you more?",
      ask: "email",
      consent: "You may write to me about the research.",
    });
    expect(question("agree")).toBeUndefined();
    expect(touchpoint?.messages?.de).toMatchObject({ "questions.who.consent": "Sie dürfen mir zur Studie schreiben." });
    expect(question("phone")).toMatchObject({ ask: "phone", consent: "You may call me about this survey." });
    expect(research.notes.filter(({ path }) => path === "survey.questions[9]").map(({ what }) => what)).toEqual([
      expect.stringContaining("only with the box ticked"),
      expect.stringContaining("now it may be left empty"),
      expect.stringContaining("firstName, phone"),
    ]);
  });

  test("takes the box beside it, and no box serves twice", () => {
    const { questions } = asking(box, mail, { ...mail, id: "again" });
    expect(questions).toMatchObject([{ id: "mail", consent: "You may write to me." }]);
  });

  test("without words to agree to is not asked for: the note says how", () => {
    const { questions, notes } = asking(
      { ...mail, subheader: { default: "We love feedback." } },
      { id: "q", type: "openText", headline: { default: "Anything else?" } },
    );
    expect(questions?.map(({ id }) => id)).toEqual(["q"]);
    expect(notes).toContainEqual(
      expect.objectContaining({ path: "survey.questions[0]", instead: expect.stringContaining('"consent"') }),
    );
  });
});

test("nobody is taken to have agreed who only went on", () => {
  expect(question("terms")).toEqual({ id: "terms", type: "statement", text: "Our terms" });
  expect(research.notes.find(({ path }) => path === "survey.questions[8]")?.what).toContain("I accept the terms");
});

test.each(["matrix", "ranking", "pictureSelection", "date", "fileUpload", "cal", "address", "constructor"])(
  "%s is told, with what to ask instead",
  (type) => {
    const { notes } = asking({ id: "q", type, headline: { default: "Which?" } });
    expect(notes[0]).toMatchObject({ path: "survey.questions[0]", instead: expect.any(String) });
  },
);

test("in the middle of a page that is dimmed it is a dialog; in a corner the page is left alone", () => {
  expect(touchpoint?.presentation).toEqual({ as: "dialog", autoClose: "15s" });
  const survey = fixture("formbricks").data[4];
  const placed = (projectOverwrites: object) => fromFormbricks({ ...survey, autoClose: null, projectOverwrites });
  expect(placed({ placement: "center" }).config.touchpoints[0]?.presentation).toEqual({ position: "center" });
  const corner = placed({ placement: "topRight", overlay: "dark" });
  expect(corner.config.touchpoints[0]?.presentation).toEqual({ position: "top-end" });
  expect(corner.notes.map(({ path }) => path)).toContain("survey.projectOverwrites.overlay");
});
