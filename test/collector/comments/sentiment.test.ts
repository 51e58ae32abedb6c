import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COVERED } from "../../../examples/collector/src/comments/lexicon.js";
import { sentimentOf } from "../../../examples/collector/src/comments/sentiment-of.js";
import { MAX_READ } from "../../../examples/collector/src/comments/words-of.js";
import { HOSTILE, locale, text } from "./texts.js";

/** The words that decided, as they stand in the text, with their weights. */
const why = (said: string, where = "en") =>
  sentimentOf(said, where).words.map(({ start, end, weight }) => [said.slice(start, end), weight]);
const label = (said: string, where = "en") => sentimentOf(said, where).label;

test("English and German are covered", () => expect(COVERED).toEqual(["en", "de"]));

test("the score is the sum of the weights, pressed into -1 to 1", () => {
  expect(sentimentOf("Great app, but slow", "en")).toEqual({
    label: "positive",
    score: 0.459,
    words: [
      { start: 0, end: 5, weight: 3 },
      { start: 15, end: 19, weight: -1 },
    ],
  });
});

describe("a negator", () => {
  test.each([
    ["not nice", [["not nice", -2.25]]],
    ["It isn’t bad", [["isn’t bad", 2.25]]],
    ["no problems at all", [["no problems", 1.5]]],
    ["not a very good shop", [["not a very good", -2.25]]],
    ["I never ever said it was any good", [["good", 3]]],
    ["not now. Good", [["Good", 3]]],
    ["not cheap but good", [["good", 3]]],
    [
      "not nice or great",
      [
        ["not nice", -2.25],
        ["great", 3],
      ],
    ],
    ["not 😡", [["😡", -4]]],
  ])("turns round the next phrase within its clause: %s", (said, expected) => expect(why(said)).toEqual(expected));

  test.each([
    ["Das gefällt mir nicht", [["gefällt mir nicht", -1.5]]],
    ["Das gefällt mir leider nicht", [["gefällt mir leider nicht", -2.5]]],
    ["nicht schlecht", [["Nicht schlecht", 1.5]]],
    [
      "Es ist gut, nicht teuer",
      [
        ["gut", 3],
        ["nicht teuer", 0.75],
      ],
    ],
    ["Kein Problem", [["Kein Problem", 2]]],
    ["nicht unzufrieden", [["nicht unzufrieden", 1.5]]],
  ])("in German the phrase before too, where none comes next: %s", (said, expected) =>
    expect(why(said, "de").map(([word, weight]) => [String(word).toLowerCase(), weight])).toEqual(
      expected.map(([word, weight]) => [String(word).toLowerCase(), weight]),
    ),
  );
});

test("what comes before makes a word stronger or weaker, and is no praise itself", () => {
  expect(why("very good")).toEqual([["very good", 4.5]]);
  expect(why("slightly bad")).toEqual([["slightly bad", -1.8]]);
  expect(why("Pretty bad")).toEqual([["Pretty bad", -3.75]]);
  expect(why("super langsam", "de")).toEqual([["super langsam", -1.5]]);
  expect(why("super", "de")).toEqual([["super", 3]]);
  // Two count, however many there are.
  expect(why("very very very very good")).toEqual([["very very good", 6.75]]);
});

test("phrases go before the words in them", () => {
  expect(why("kind of slow")).toEqual([["slow", -1]]);
  expect(why("a waste of time")).toEqual([["waste of time", -3]]);
});

test("German adjectives are found with every ending", () => {
  for (const form of ["schnell", "schnelle", "schnelleren", "schnellstem", "Schnellste"])
    expect(why(form, "de")).toEqual([[form, 2]]);
  expect(why("teurer", "de")).toEqual([["teurer", -1]]);
  expect(label("Gesternte Testergebnisse", "de")).toBe("unknown");
});

test("pictures count, whatever their skin, in any language where no words are left unread", () => {
  expect(why("👍🏽 ❤️")).toEqual([
    ["👍🏽", 2],
    ["❤️", 3],
  ]);
  expect(label("😡", "fr")).toBe("negative");
  expect(label("Merci bien 😡", "fr")).toBe("unknown");
});

test("it is unknown where no word decides, and in languages that aren't covered", () => {
  const unknown = { label: "unknown", score: null, words: [] };
  expect(sentimentOf("The parcel came on Tuesday", "en")).toEqual(unknown);
  expect(sentimentOf("super", "sv")).toEqual(unknown);
  expect(sentimentOf("配送が遅い", "en")).toEqual(unknown);
});

test("good and bad that cancel each other out are neutral", () => {
  expect(sentimentOf("good, bad", "en")).toMatchObject({ label: "neutral", score: 0 });
});

test("a text in another language than the page's isn't read as the page's", () => {
  expect(label("Die Lieferung war gut und die Auswahl ist toll", "en")).toBe("positive");
  expect(why("Die Lieferung und die Auswahl", "en")).toEqual([]);
  expect(label("C'est une catastrophe et je ne suis pas content", "en")).toBe("unknown");
  expect(label("The delivery was great and it is very nice", "de")).toBe("positive");
});

test("of a text longer than comments are, the beginning is read", () => {
  const said = `${"a ".repeat(MAX_READ / 2)}good`;
  expect(label(said)).toBe("unknown");
});

test("any text has a score within its range, and marks within the text, in order, none over another", () => {
  fc.assert(
    fc.property(text, locale, (said, where) => {
      const { label, score, words } = sentimentOf(said, where);
      expect(score === null).toBe(label === "unknown");
      expect(words.length === 0).toBe(label === "unknown");
      if (score !== null) expect(Math.abs(score)).toBeLessThanOrEqual(1);
      let end = 0;
      for (const word of words) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.weight).not.toBe(0);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(said.length);
    }),
  );
});

test.each(HOSTILE.map((said) => [said.slice(0, 20), said]))("hostile text is read like any other: %j", (_, said) => {
  for (const where of ["en", "de", "xx"]) expect(() => sentimentOf(said, where)).not.toThrow();
});
