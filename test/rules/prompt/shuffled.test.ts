import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "../../../src/model/question.js";
import { shuffled } from "../../../src/prompt/shuffled.js";
import { toAnswers } from "../../../src/response/to-answers.js";
import { touchpoint } from "../../helpers/situation.js";

const options = Array.from({ length: 6 }, (_, i) => ({ id: `o${i}`, text: `Option ${i}` }));
const pick: Question = { id: "pick", type: "choice", text: "Which?", options, shuffle: true };
const fixed: Question = { id: "fixed", type: "choice", text: "Which?", options };
const written = touchpoint({ questions: [pick, fixed, { id: "why", type: "text", text: "Why?" }] });

const orderFor = (seed: string) => {
  const [first] = shuffled(written, seed).questions;
  return first?.type === "choice" ? first.options.map(({ id }) => id) : [];
};

test("the same seed has the same order, with every option in it once", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(orderFor(seed)).toEqual(orderFor(seed));
      expect([...orderFor(seed)].sort()).toEqual(options.map(({ id }) => id));
    }),
  );
});

test("over many prompts, each option comes first about as often as any other", () => {
  const firsts = Array.from({ length: 3_000 }, (_, i) => orderFor(`prompt-${i}`)[0]);
  for (const { id } of options) {
    const share = firsts.filter((each) => each === id).length / firsts.length;
    expect(share).toBeGreaterThan(0.13);
    expect(share).toBeLessThan(0.21);
  }
});

test("nothing else is moved, and the touchpoint stays as it was written", () => {
  const { questions } = shuffled(written, "x");
  expect(questions.map(({ id }) => id)).toEqual(["pick", "fixed", "why"]);
  expect(questions.slice(1)).toEqual(written.questions.slice(1));
  expect(written.questions[0]).toMatchObject({ options });
});

test("the order in which they were shown is the one that is recorded", () => {
  const { questions } = shuffled(written, "seed");
  expect(toAnswers(questions, { pick: "o3" }, "")).toMatchObject([{ value: "o3", order: orderFor("seed") }]);
});
