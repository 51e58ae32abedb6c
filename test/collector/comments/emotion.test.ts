import fc from "fast-check";
import { expect, test } from "vitest";
import { emotionOf } from "../../../examples/collector/src/comments/emotion-of.js";
import { englishFeelings } from "../../../examples/collector/src/comments/words/english-feelings.js";
import { germanFeelings } from "../../../examples/collector/src/comments/words/german-feelings.js";
import { VALENCES } from "../../../src/lib/valence-of.js";
import { locale, text } from "./texts.js";

const feeling = (said: string, where = "en") => emotionOf(said, where)?.feeling;

test("every feeling of the scale has words in each language, and there are no others", () => {
  const eight = Object.keys(VALENCES).sort();
  for (const words of [englishFeelings, germanFeelings]) expect([...new Set(words.values())].sort()).toEqual(eight);
});

test("the feeling comes with the words that name it", () => {
  const said = "I am furious. Never again, and a surprise besides";
  const found = emotionOf(said, "en");
  expect(found?.feeling).toBe("angry");
  expect(found?.words.map(({ start, end }) => said.slice(start, end))).toEqual(["furious", "Never again"]);
});

test.each([
  ["I was pleasantly surprised", "en", "surprised"],
  ["I couldn’t find the delivery options", "en", "confused"],
  ["Gave up after ten minutes", "en", "frustrated"],
  ["Absolutely delighted with it", "en", "delighted"],
  ["Ich bin sehr enttäuscht", "de", "disappointed"],
  ["Eine Frechheit!", "de", "angry"],
  ["ein verwirrendes Menü", "de", "confused"],
  ["Mir egal", "de", "indifferent"],
  ["the app 🤷‍♀️", "en", "indifferent"],
])("%s (%s): %s", (said, where, expected) => expect(feeling(said, where)).toBe(expected));

test("what is denied isn't felt, and what is merely good or bad is no feeling", () => {
  expect(feeling("not angry")).toBeUndefined();
  expect(feeling("Ich bin nicht wütend", "de")).toBeUndefined();
  expect(feeling("good, cheap, slow")).toBeUndefined();
});

test("two feelings alike are none", () => {
  expect(feeling("happy but confused")).toBeUndefined();
  expect(feeling("glad, happy but confused")).toBe("happy");
});

test("in a language that isn't covered there is none", () => {
  expect(feeling("furious", "fr")).toBeUndefined();
});

test("marks are within any text, in order", () => {
  fc.assert(
    fc.property(text, locale, (said, where) => {
      let last = 0;
      for (const { start, end } of emotionOf(said, where)?.words ?? []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(said.length);
    }),
  );
});
