import fc from "fast-check";
import { expect, test } from "vitest";
import { phrasesOf } from "../../../examples/collector/src/comments/phrases-of.js";
import { topicsOf } from "../../../examples/collector/src/comments/topics-of.js";
import { HOSTILE, locale, text } from "./texts.js";

const speak = (texts: readonly string[], where = "en") =>
  texts.map((said, i) => ({ id: String(i), phrases: phrasesOf(said, where), score: i % 2 === 0 ? 0.5 : null }));
const topics = (texts: readonly string[], where?: string) =>
  topicsOf(speak(texts, where)).map(({ phrase, count }) => [phrase, count]);

test("a topic is what several comments write about, whatever its number and case", () => {
  expect(
    topicsOf(speak(["Prices went up", "The price is fair", "Checkout failed", "A slow checkout. That checkout!"])),
  ).toEqual([
    { id: "checkout", phrase: "Checkout", count: 2, sentiment: 0.5, comments: ["2", "3"] },
    { id: "price", phrase: "Prices", count: 2, sentiment: 0.5, comments: ["0", "1"] },
  ]);
});

test("what one comment repeats is no topic, nor are stop words, numbers and plain praise", () => {
  expect(topics(["size size size", "not good, really great 2024", "good and great, 2024, really"])).toEqual([]);
});

test("how something is says nothing of what it is", () => {
  expect(topics(["a fair price", "fair!", "annoying form", "annoying"])).toEqual([]);
  expect(topics(["schneller Versand", "schnellste Lösung", "enttäuscht", "Enttäuscht"], "de")).toEqual([]);
});

test("a longer phrase takes the place of its parts where nearly all mean it", () => {
  expect(topics(["customer service", "the customer service", "our customer service", "bad service"])).toEqual([
    ["customer service", 4],
  ]);
});

test("elsewhere it is one of their many cases", () => {
  expect(topics(["delivery time", "delivery time", "delivery costs", "delivery man", "delivery van"])).toEqual([
    ["delivery", 5],
  ]);
});

test("a phrase doesn't reach over stop words and punctuation", () => {
  expect(topics(["size, guide", "size. guide", "size of guide"])).toEqual([
    ["guide", 3],
    ["size", 3],
  ]);
});

test("German counts cases and plurals together", () => {
  expect(
    topics(["Die Lieferzeit ist lang", "Lieferzeiten!", "Kundenservice antwortet", "der Kundenservice"], "de"),
  ).toEqual([
    ["Kundenservice", 2],
    ["Lieferzeit", 2],
  ]);
});

test("where words aren't set apart by spaces they are found all the same", () => {
  expect(topics(["配送が遅いです", "配送が早くて嬉しい"], "ja")).toEqual([["配送", 2]]);
  expect(topics(["送货很慢", "送货太慢了"], "zh").map(([phrase]) => phrase)).toContain("送货");
});

test("the mean is null where no comment has a score", () => {
  expect(topicsOf(speak(["x", "the checkout"]).map((one) => ({ ...one, score: null })))).toEqual([]);
  const spoken = speak(["checkout", "checkout"]).map((one) => ({ ...one, score: null }));
  expect(topicsOf(spoken)).toMatchObject([{ sentiment: null }]);
});

test("a flood of phrases is forgotten, and what is frequent is found in it", () => {
  const flood = Array.from({ length: 400 }, (_, i) =>
    [`checkout`, ...Array.from({ length: 100 }, (_, j) => `w${i}x${j}`)].join(" "),
  );
  expect(topics(flood)).toEqual([["checkout", 400]]);
});

test("ids of topics are among the comments, counts are right, and the same texts have the same topics", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), locale, (texts, where) => {
      const spoken = speak(texts, where);
      const found = topicsOf(spoken);
      expect(topicsOf(spoken)).toEqual(found);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { comments, count, phrase, sentiment } of found) {
        expect(comments).toHaveLength(count);
        expect(new Set(comments).size).toBe(count);
        expect(count).toBeGreaterThan(1);
        for (const id of comments) expect(Number(id)).toBeLessThan(texts.length);
        expect(texts.some((said) => said.includes(phrase))).toBe(true);
        expect(Math.abs(sentiment ?? 0)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("no topic is part of another", () => {
  const word = fc.constantFrom("checkout", "delivery", "costs", "page", "service", "customer");
  const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 30 }), (texts) => {
      const ids = topicsOf(speak(texts)).map(({ id }) => ` ${id} `);
      for (const id of ids) expect(ids.filter((other) => other.includes(id))).toEqual([id]);
    }),
  );
});

test.each(HOSTILE.map((said) => [said.slice(0, 20), said]))("hostile text has topics like any other: %j", (_, said) => {
  expect(() => topicsOf(speak([said, said]))).not.toThrow();
});
