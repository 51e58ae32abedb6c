import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../../src/lib/clean-text.js";
import { maskText } from "../../../src/response/mask-text.js";

describe("an e-mail address is masked", () => {
  test.each([
    ["ann@example.com", "[email]"],
    ["Write to ann.lee+shop@mail.shop.example.co.uk.", "Write to [email]."],
    ["<ann@example.com>, (bob@example.com); mailto:eve@example.com?", "<[email]>, ([email]); mailto:[email]?"],
    ["'o'brien@example.ie' or \"ann@example.com\"", "'[email]' or \"[email]\""],
    ["ÄNNE@MÜNCHEN.DE, ann@shop.münchen.de", "[email], [email]"],
    ["ann@例子.公司。 bob@例え.jp!", "[email]。 [email]!"],
    ["请联系ann@example.com谢谢", "请联系[email]谢谢"],
    ["ann＠example.com", "[email]"],
    ["𝒜nn@example.com😀", "[email]😀"],
    ["a@b.co,c@d.co a@b.co@c.de", "[email],[email] [email]@c.de"],
    ["https://ann:secret@example.com/", "https://ann:[email]/"],
  ])("%s", (text, masked) => expect(maskText(text)).toBe(masked));
});

describe("the number of a card is masked", () => {
  test.each([
    ["4111111111111111", "[card]"],
    ["4111 1111 1111 1111", "[card]"],
    ["5555-5555-5555-4444", "[card]"],
    ["6011.1111.1111.1117", "[card]"],
    ["4111 - 1111 - 1111 - 1111", "[card]"],
    ["3782 822463 10005", "[card]"],
    ["30569309025904", "[card]"],
    ["2221000000000009", "[card]"],
    ["4222222222222 is an old one", "[card] is an old one"],
    ["12 4111 1111 1111 1111 12/27 123", "12 [card] 12/27 123"],
    ["4111111111111111!", "[card]!"],
    ["４１１１ １１１１ １１１１ １１１１", "[card]"],
    ["٤١١١١١١١١١١١١١١١", "[card]"],
    ["4111 1111 1111 1112", "4111 1111 1111 1112"],
  ])("%s", (text, masked) => expect(maskText(text)).toBe(masked));
});

describe("a phone number is masked", () => {
  test.each([
    ["+49 30 1234567", "[phone]"],
    ["+49301234567", "[phone]"],
    ["+49 (0)30 / 123 45-67", "[phone]"],
    ["0049 30 1234567", "[phone]"],
    ["00493012345678", "[phone]"],
    ["(030) 123-4567", "[phone]"],
    ["Tel.: 030/1234567.", "Tel.: [phone]."],
    ["0171-2345678 or 0171 2345679", "[phone] or [phone]"],
    ["06 12 34 56 78", "[phone]"],
    ["06.12.34.56.78", "[phone]"],
    ["020 7946 0958", "[phone]"],
    ["555-123-4567", "[phone]"],
    ["555.123.4567", "[phone]"],
    ["+1 (555) 123-4567", "[phone]"],
    ["(555) 123-4567", "[phone]"],
    ["1-800-555-0199", "[phone]"],
    ["8 (495) 123-45-67", "[phone]"],
    ["8 800 555-35-35", "[phone]"],
    ["(+44) 20 7946 0958", "[phone]"],
    ["+48 600 700 800", "[phone]"],
    ["+33 6 12 34 56 78", "[phone]"],
    ["+49 30 1234567 x12", "[phone] x12"],
    ["٠٣٠ ١٢٣٤٥٦٧", "[phone]"],
    ["+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸", "[phone]"],
    ["０３０－１２３４５６７", "[phone]"],
    ["电话0301234567。", "电话[phone]。"],
    ["030\u00a01234567, 030–1234567", "[phone], [phone]"],
    ["4711 0171 2345678", "4711 [phone]"],
    ["5 030 1234567", "5 [phone]"],
    ["030 1234567 2026-11-25", "[phone] 2026-11-25"],
    ["0301234567/0309876543,0301112223", "[phone]/[phone],[phone]"],
    ["ann@example.com, 030 1234567, 4111111111111111", "[email], [phone], [card]"],
  ])("%s", (text, masked) => expect(maskText(text)).toBe(masked));
});

test.each([
  ["order numbers", ["1234567890", "order 20261125001", "#0123456789", "ORD-0123456789", "302-1234567-7654321"]],
  ["dates", ["2026-11-25", "25.11.2026", "11/25/2026", "1.2.2026", "2026-11-25 14:30:00", "20261125"]],
  ["dates that begin like a phone number", ["01.02.2026 14:30", "01/02/2026 10 am", "03-04-2026, 12 x"]],
  ["spans of dates", ["25.11.2026-28.11.2026", "2026-11-25 2026-11-28", "2019 2020 2021 2022 2023"]],
  ["times", ["09:30", "09:30-10:15", "9.30-10.15", "2026-11-25T09:30:00.000Z"]],
  ["prices", ["1 234 567,89 €", "1.234.567,89 €", "$1,234,567.89", "1 012 345 678", "1.012.345.678", "0,0123456789"]],
  ["versions", ["1.2.3.4", "v10.20.30", "2026.11.25.1"]],
  ["addresses of machines", ["192.168.100.200", "10.0.0.1:8080"]],
  ["years", ["1999", "2026", "2019-2020"]],
  ["short numbers", ["5", "42", "110", "12345", "555-1234", "100 200 300"]],
  ["ZIP codes", ["12345", "01234", "12345-6789", "01234-5678", "060-0001", "01310-100"]],
  [
    "tracking ids",
    ["1Z999AA10123456784", "RR123456785DE", "JD014600003456789012", "0123456789AB", "00340434161094042557"],
  ],
  ["ISBNs", ["978-3-16-148410-0", "3-16-148410-0"]],
  ["places", ["52.520008, 13.404954", "-0.1276474"]],
  ["names that are no addresses", ["@ann", "me@home", "5@2.50", "ann @ example.com", "@"]],
])("%s are left alone", (_, texts) => {
  for (const text of texts) {
    expect(maskText(text)).toBe(text);
    expect(maskText(`Yes, ${text}, really`)).toBe(`Yes, ${text}, really`);
  }
});

/** Of what such numbers and addresses are made of, so that half of one is drawn as often as a whole. */
const unit = fc.oneof(
  fc.constantFrom(..."0123456789 ()+-./,:#@\"'[]_aZéß例١۱１＠＋😀\n"),
  fc.constantFrom("@b.co", "0301234567", "+49 30 1234567", "4111 1111 1111 1111", "DE89370400440532013000", "a@b.cd"),
);
const scribble = fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ unit: "binary", maxLength: 80 }));
const runs = { numRuns: 3_000 };

test("what was masked stays as it is, and is hardly longer than it was", () => {
  fc.assert(
    fc.property(scribble, (text) => {
      const masked = maskText(text);
      expect(maskText(masked)).toBe(masked);
      expect(masked.length).toBeLessThanOrEqual(text.length * 1.4);
    }),
    runs,
  );
});

test("without a digit and an @ nothing changes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const harmless = text.replace(/[\p{Nd}@＠]/gu, "");
      expect(maskText(harmless)).toBe(harmless);
    }),
  );
});

test("what is kept is kept letter by letter, and no character is cut in two", () => {
  fc.assert(
    fc.property(scribble, (text) => {
      const whole = cleanText(text);
      const masked = maskText(whole);
      expect(cleanText(masked)).toBe(masked);
      let from = 0;
      for (const piece of masked.split(/\[(?:email|card|phone)\]/)) {
        const at = whole.indexOf(piece, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + piece.length;
      }
    }),
    runs,
  );
});

const PLANS = [[4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 3], [13], [16], [19]] as const;

/** A number as it stands on a card: right by its last digit, and in groups. */
const card = fc
  .record({
    begin: fc.constantFrom("4", "51", "55", "2221", "2720", "34", "37", "36", "60", "65", "62"),
    plan: fc.constantFrom(...PLANS),
    digits: fc.array(fc.nat(9), { minLength: 19, maxLength: 19 }),
    gap: fc.constantFrom("", " ", "-", ".", "  ", " - "),
  })
  .map(({ begin, plan, digits, gap }) => {
    const length = plan.reduce((sum, size) => sum + size, 0);
    const all = `${begin}${digits.join("")}`.slice(0, length - 1);
    const last = [...Array(10).keys()].find((digit) => isLuhn(`${all}${digit}`));
    const rest = [...all, last];
    return plan.map((size) => rest.splice(0, size).join("")).join(gap);
  });

/** The check of such numbers in its plainest words: every second digit from the right doubled, then all digits added. */
function isLuhn(digits: string): boolean {
  const doubled = [...digits].map((digit, i) => Number(digit) * ((digits.length - i) % 2 ? 1 : 2));
  return [...doubled.join("")].reduce((sum, digit) => sum + Number(digit), 0) % 10 === 0;
}

test("any card number disappears out of any text", () => {
  fc.assert(
    fc.property(scribble, card, scribble, (before, number, after) => {
      expect(maskText(`${before} ${number} ${after}`)).not.toContain(number);
      expect(maskText(`mine is ${number}, thanks`)).toBe("mine is [card], thanks");
    }),
    runs,
  );
});

/** Quotes before an address are rather quotes. */
const address = fc.emailAddress().filter((mail) => !/^'+@/.test(mail));

test("any address disappears out of any text", () => {
  fc.assert(
    fc.property(scribble, address, scribble, (before, mail, after) => {
      expect(maskText(`${before} ${mail} ${after}`)).not.toContain(mail);
    }),
    runs,
  );
});

test("any number with a plus disappears out of any text", () => {
  const number = fc.stringMatching(/^\+[1-9]\d{1,2} \d{2,3} \d{4,6}$/);
  fc.assert(
    fc.property(scribble, number, scribble, (before, phone, after) => {
      expect(maskText(`${before}\n${phone}\n${after}`)).not.toContain(phone);
    }),
    runs,
  );
});

/**
 * What is never finished, for each part. That the time grows with the text and no faster is so by construction; a
 * mistake there would make one of these take minutes.
 */
test.each([
  ...'a 1 @ 0 ( + " . - 例 😀 ١'.split(" "),
  ...["a@", "a@b.", "1 ", "12 ", "234 ", "01 ", "(12)1", '"a', '"@', "a@1.", "4111 ", "DE89", "a-", "0."],
])("%j without end is read through once", (piece) => {
  const text = piece.repeat(400_000 / piece.length);
  const startedAt = performance.now();
  maskText(text);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
