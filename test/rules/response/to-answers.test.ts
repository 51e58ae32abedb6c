import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/model/question.js";
import { toAnswers } from "../../../src/response/to-answers.js";
import { answer as schema } from "../../../src/schema/answer.js";

const AT = "2026-01-01T00:00:00.000Z";

const options = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));
const asked = { id: "q", text: "?" };
const thumbs: Question = { ...asked, type: "csat", style: "thumbs" };
const rating: Question = { ...asked, type: "rating", min: -5, max: 5 };
const feel: Question = { ...asked, type: "emotion" };
const one: Question = { ...asked, type: "choice", options };
const several: Question = { ...one, multiple: true, other: true };
const contact: Question = { ...asked, type: "contact", ask: "email", consent: "Write to me" };

const answers = (question: Question, values: object) => toAnswers([question], values, AT);
const valuesOf = (question: Question, value: unknown) => answers(question, { q: value }).map((each) => each.value);

/** What may come out of a renderer that isn't ours, or out of a form of the host's. */
const ODD = [
  undefined,
  null,
  "",
  " ",
  Number.NaN,
  Infinity,
  -Infinity,
  true,
  {},
  [],
  [[]],
  () => 1,
  "__proto__",
  "constructor",
];

describe("scores", () => {
  test("have the scale that could be chosen from", () => {
    expect(answers(thumbs, { q: 2 })).toEqual([
      { question: "q", type: "csat", value: 2, scale: [1, 2], text: "?", at: AT },
    ]);
    expect(answers(rating, { q: -5 })).toMatchObject([{ type: "rating", value: -5, scale: [-5, 5] }]);
    expect(answers({ ...asked, type: "rating" }, { q: 5 })).toMatchObject([{ scale: [1, 5] }]);
    expect(answers({ ...asked, type: "csat", style: "stars" }, { q: 5 })).toMatchObject([{ scale: [1, 5] }]);
  });

  test.each<[string, Question, readonly unknown[]]>([
    ["thumbs", thumbs, [0, 3, 1.5, "1"]],
    ["rating", rating, [-6, 6, 0.5, "0"]],
    ["nps", { ...asked, type: "nps" }, [-1, 11, 9.5, "9"]],
  ])("off the scale of %s there is no answer", (_, question, values) => {
    for (const value of [...values, ...ODD]) expect(valuesOf(question, value)).toEqual([]);
  });
});

describe("feelings", () => {
  test("tell how they feel", () => {
    expect(answers(feel, { q: "frustrated" })).toMatchObject([
      { type: "emotion", value: "frustrated", valence: -0.75 },
    ]);
    const own: Question = { ...feel, options: [{ id: "meh", text: "Meh", valence: 0 }] };
    expect(answers(own, { q: "meh" })).toMatchObject([{ value: "meh", valence: 0 }]);
    expect(valuesOf(own, "happy")).toEqual([]);
  });

  test("that are not on the list are none", () => {
    for (const value of [...ODD, 1, "Happy", ["happy"]]) expect(valuesOf(feel, value)).toEqual([]);
  });
});

describe("a choice", () => {
  test("is the id of one option", () => {
    expect(answers(one, { q: "b" })).toEqual([{ question: "q", type: "choice", value: "b", text: "?", at: AT }]);
    for (const value of [...ODD, "d", "other", 0]) expect(valuesOf(one, value)).toEqual([]);
  });

  test("of several is a list, each once, in the order of the options, without those that there are not", () => {
    expect(valuesOf(several, ["c", "nope", "a", "c", null])).toEqual([["a", "c"]]);
    expect(valuesOf(several, "b")).toEqual([["b"]]);
    for (const value of [...ODD, ["d"], "d"]) expect(valuesOf(several, value)).toEqual([]);
  });

  test("of one only is never two, whatever the renderer says", () => {
    expect(valuesOf(one, ["c", "a"])).toEqual(["a"]);
  });

  test("of all 51 there can be is taken", () => {
    const fifty = Array.from({ length: 50 }, (_, i) => ({ id: `o${i}`, text: "O" }));
    const all = [...fifty.map(({ id }) => id), "other"];
    const [full] = answers({ ...several, options: fifty }, { q: [...all, ...all] });
    expect(full?.value).toEqual(all);
    expect(schema.safeParse(full).success).toBe(true);
  });

  test("in an order of chance tells the order", () => {
    expect(answers({ ...one, shuffle: true }, { q: "c" })).toMatchObject([{ value: "c", order: ["a", "b", "c"] }]);
    expect(answers(one, { q: "c" })[0]).not.toHaveProperty("order");
  });

  test("with words of one's own is two answers", () => {
    expect(answers(several, { q: ["a", "other"], "q.other": "  too loud \0" })).toMatchObject([
      { question: "q", type: "choice", value: ["a", "other"] },
      { question: "q.other", type: "text", value: "too loud", text: "?", at: AT },
    ]);
  });

  test("whose words were left behind when another option was chosen is one", () => {
    expect(answers(several, { q: ["a"], "q.other": "too loud" })).toHaveLength(1);
    expect(answers(several, { "q.other": "too loud" })).toEqual([]);
    expect(answers({ ...one, other: true }, { q: "a", "q.other": "x" })).toHaveLength(1);
  });

  test("without `other` has no words of one's own", () => {
    expect(answers(one, { q: "other", "q.other": "x" })).toEqual([]);
  });
});

describe("an address", () => {
  test("is taken with what was consented to", () => {
    expect(answers(contact, { q: " a@b.example ", "q.consent": "Write to me" })).toEqual([
      { question: "q", type: "contact", value: "a@b.example", consent: "Write to me", text: "?", at: AT },
    ]);
  });

  test("without consent is none, and consent without address neither", () => {
    const nothing = [...ODD, 1].filter((each) => typeof each !== "string" || !each.trim());
    for (const consent of nothing) expect(answers(contact, { q: "a@b.example", "q.consent": consent })).toEqual([]);
    for (const address of nothing) expect(answers(contact, { q: address, "q.consent": "Yes" })).toEqual([]);
  });
});

test("a statement has no answer", () => {
  for (const value of [...ODD, 1, "yes"]) expect(valuesOf({ ...asked, type: "statement" }, value)).toEqual([]);
});

const name = fc.constantFrom("q", "r", "constructor", "__proto__", "q.other", "q.consent");
const said = fc.oneof(
  fc.constantFrom("a", "b", "other", "happy", "angry", ["a", "b"], ["other", "x"], Array(60).fill("a"), 0, 1, 2, 5, -3),
  fc.constantFrom(...ODD),
  fc.string({ unit: "binary" }),
  fc.constant("🚀".repeat(3_000)),
  fc.double(),
  fc.anything(),
);
const text = fc.oneof(fc.string({ unit: "binary" }), fc.constant("x".repeat(3_000)));
const base = { id: fc.constantFrom("q", "r", "constructor"), text };
const question = fc.oneof(
  fc.record({ ...base, type: fc.constantFrom("nps", "csat", "ces", "emotion", "rating", "contact", "statement") }),
  fc.record({ ...base, type: fc.constant("csat"), style: fc.constant("thumbs") }),
  fc.record({ ...base, type: fc.constant("rating"), min: fc.integer({ min: -10, max: 0 }), max: fc.constant(5) }),
  fc.record({ ...base, type: fc.constant("text"), maxLength: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({
    ...base,
    type: fc.constant("choice"),
    options: fc.constant(options),
    multiple: fc.boolean(),
    other: fc.boolean(),
    shuffle: fc.boolean(),
  }),
) as fc.Arbitrary<Question>;

test("whatever values come in, every answer that comes out is one that collectors take as it is", () => {
  fc.assert(
    fc.property(fc.array(question, { maxLength: 4 }), fc.dictionary(name, said), (questions, values) => {
      for (const each of toAnswers(questions, values, AT)) expect(schema.parse(each)).toEqual(each);
    }),
    { numRuns: 1_000 },
  );
});
