import { record } from "earshot/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionId } from "../../../examples/collector/src/mentions/mention-id.js";
import type { Cells } from "../../../examples/collector/src/mentions/row.js";
import { readRating, toneOfRating } from "../../../examples/collector/src/mentions/tone-of.js";
import { mention, NOW, read, settingsOf } from "./rows.js";

test("a row becomes a mention, with all that was said of it", async () => {
  const cells = { id: "r-1", author: "c-7", rating: "4", locale: "de-DE", plan: "pro", at: "2026-03-05 10:00" };
  const mention = await read({ ...cells, text: "Schnell, aber teuer." });
  expect(mention).toEqual({
    record: {
      id: expect.any(String),
      rev: Date.UTC(2026, 2, 5, 10) / 1_000 - Date.UTC(2000, 0) / 1_000,
      kind: "mention",
      source: "review",
      at: "2026-03-05T10:00:00.000Z",
      test: false,
      promptId: expect.any(String),
      touchpoint: { id: "product-reviews", stage: "use", revision: 0, audience: "customer" },
      respondent: { anonymousId: expect.any(String), userId: "c-7" },
      locale: "de-DE",
      context: {},
      traits: { plan: "pro" },
      answers: [
        { question: "tone", type: "tone", value: "positive" },
        { question: "text", type: "text", value: "Schnell, aber teuer." },
      ],
    },
    body: JSON.stringify("record" in mention && mention.record),
    fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
    at: Date.UTC(2026, 2, 5, 10),
    receivedAt: NOW,
  });
});

describe("its id", () => {
  const parts = fc.array(fc.string(), { maxLength: 4 });

  test("is one of the wire, and the same for the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2 ** 41), parts, async (at, each) => {
        const id = await mentionId(at, each);
        expect(await mentionId(at, [...each])).toBe(id);
        expect(record.safeParse({ id }).error?.issues.some(({ path }) => path[0] === "id")).toBe(false);
        expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(at);
      }),
    );
  });

  test("is another one for anything else", async () => {
    const ids = await Promise.all(
      [{}, { text: "fine." }, { at: "2026-03-06" }, { author: "a" }, { id: "1" }, { id: "2" }].map((cells) =>
        mention(cells),
      ),
    );
    const chat = await mention({}, settingsOf("text=text,at=at", { source: "chat" }));
    expect(new Set([...ids, chat].map(({ id }) => id)).size).toBe(7);
  });

  test("of their own doesn't change when the review is changed; its revision does", async () => {
    const [first, later] = [
      await mention({ id: "r-1" }),
      await mention({ id: "r-1", text: "No.", edited: "2026-03-07" }),
    ];
    expect(later.id).toBe(first.id);
    expect(later.rev).toBe(first.rev + 2 * 86_400);
  });

  test("a fingerprint is of what was said, stars and all", async () => {
    const of = async (cells = {}) => (await read(cells)) as { fingerprint: string };
    expect((await of()).fingerprint).toBe((await of()).fingerprint);
    expect((await of({ rating: 4 })).fingerprint).not.toBe((await of({ rating: 5 })).fingerprint);
  });
});

describe("its tone", () => {
  test.each([
    [[1, 5], "1- 2- 3= 4+ 5+"],
    [[0, 10], "0- 1- 2- 3- 4= 5= 6= 7+ 8+ 9+ 10+"],
    [[1, 10], "1- 2- 3- 4- 5= 6= 7+ 8+ 9+ 10+"],
    [[1, 2], "1- 2+"],
    [[0, 1], "0- 1+"],
    [[1, 5], "2.4- 2.5= 3.5= 3.6+"],
  ] as const)("of %j is told by the upper and the lower two fifths: %s", (scale, expected) => {
    const signs = { negative: "-", neutral: "=", positive: "+", unknown: "?" };
    const told = expected
      .split(" ")
      .map((each) => `${each.slice(0, -1)}${signs[toneOfRating(Number.parseFloat(each), scale)]}`);
    expect(told.join(" ")).toBe(expected);
  });

  test.each([
    ["4", 4],
    ["4.5", 4.5],
    ["4,5", 4.5],
    ["4/5", 4],
    ["4 / 5", 4],
    ["4/10", undefined],
    ["0", undefined],
    ["6", undefined],
    ["good", undefined],
    ["1e0", undefined],
  ])("%s of 1 to 5 is %s", (text, rating) => {
    expect(readRating(text, [1, 5])).toBe(rating);
  });

  const toneOf = async (cells: Cells) => (await mention(cells)).answers[0]?.value;

  test("is of the stars, whatever the words", async () => {
    expect(await toneOf({ text: "terrible", rating: 5 })).toBe("positive");
  });

  test("is of the words, where there are no stars, in the language that they are in", async () => {
    expect(await toneOf({ text: "I love it, great service" })).toBe("positive");
    expect(await toneOf({ text: "Das ist leider sehr schlecht, und die Lieferung war eine Katastrophe" })).toBe(
      "negative",
    );
    expect(await toneOf({ text: "Schlecht.", locale: "de" })).toBe("negative");
  });

  test("is unknown, where no word decides", async () => {
    expect(await toneOf({ text: "It is a cup." })).toBe("unknown");
  });
});

test("stars without words are a mention, and say nothing", async () => {
  expect((await mention({ text: " ", rating: 5 })).answers).toEqual([
    { question: "tone", type: "tone", value: "positive" },
  ]);
});

test("what somebody could be reached or robbed by is masked, as in a comment", async () => {
  const { answers } = await mention({ text: "Call 030 1234567 or a@b.de, card 4111 1111 1111 1111" });
  expect(answers[1]?.value).toBe("Call [phone] or [email], card [card]");
});

test("formulas and HTML stay the text that they are", async () => {
  const text = `=HYPERLINK("http://evil") <img src=x onerror=alert(1)> {{a}} \${b}`;
  expect((await mention({ text })).answers[1]?.value).toBe(text);
});

test.each([
  ["text", { text: "" }, "empty"],
  ["text", { text: "x".repeat(1_000_000) }, "invalid"],
  ["text", { text: "a\0b" }, "encoding"],
  ["text", { text: "\ud83d" }, "encoding"],
  ["text", { text: ["a"] }, "invalid"],
  ["at", { at: "" }, "empty"],
  ["at", { at: "03/04/2026" }, "date"],
  ["at", { at: "2026-12-24" }, "date"],
  ["at", { at: "x".repeat(1_000_000) }, "date"],
  ["edited", { edited: "never" }, "date"],
  ["rating", { rating: "6" }, "rating"],
  ["id", { id: "x".repeat(201) }, "invalid"],
  ["author", { author: "x".repeat(201) }, "invalid"],
  ["author", { author: "a\0b" }, "encoding"],
  ["locale", { locale: "x".repeat(65) }, "invalid"],
  ["plan", { plan: "x".repeat(3_000) }, "invalid"],
])("%s: %.50j is turned down, and it is said why", async (column, cells, code) => {
  expect(await read(cells)).toEqual({ column, code, message: expect.stringMatching(/^.{5,200}$/) });
});

test("a source is one of those that there are", async () => {
  const settings = settingsOf("text=text,at=at,source=where", { source: undefined });
  expect((await mention({ where: "Review" }, settings)).source).toBe("review");
  expect(await read({ where: "amazon" }, settings)).toMatchObject({ column: "where", code: "source" });
});

test("names that objects have by themselves are columns like others, and not there unless they are", async () => {
  const settings = settingsOf("text=text,at=at,author=constructor,trait.__proto__=toString");
  const { respondent, traits } = await mention({}, settings);
  expect([respondent.userId, traits]).toEqual([undefined, undefined]);
  await mention({ constructor: "c-1", toString: "x" }, settings);
  expect(Object.hasOwn(Object.prototype, "plan")).toBe(false);
});
