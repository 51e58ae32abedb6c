import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskText } from "../../../src/response/mask-text.js";

describe("masks", () => {
  test.each([
    ["Write to ann@example.com, please.", "Write to [email], please."],
    ["<ann.o'neil+shop@mail.example.co.uk>", "<[email]>"],
    ["jörg@müller.example", "[email]"],
    ["user@例え.jp!", "[email]!"],
    ["a@b.example,c@d.example", "[email],[email]"],
    ["card 4111 1111 1111 1111", "card [card]"],
    ["4111111111111111.", "[card]."],
    ["3782-822463-10005", "[card]"],
    ["my card 5555 5555 5555 4444 12/27 and 123", "my card [card] 12/27 and 123"],
    ["٤١١١١١١١١١١١١١١١", "[card]"],
    ["４１１１ １１１１ １１１１ １１１１", "[card]"],
    ["call +49 30 1234567 now", "call [phone] now"],
    ["0049 (0)30 123 45 67", "[phone]"],
    ["(030) 123-4567", "[phone]"],
    ["01701234567", "[phone]"],
    ["0170 123 45 67 or 030/12345678", "[phone] or [phone]"],
    ["555-123-4567", "[phone]"],
    ["+1 (555) 123-4567", "[phone]"],
    ["1.800.555.1234", "[phone]"],
    ["+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧", "[phone]"],
    ["+33 6 12 34 56 78", "[phone]"],
    ["(+44) 20 7946 0958", "[phone]"],
  ])("%s", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });
});

describe("leaves alone", () => {
  test.each([
    "",
    "10 out of 10",
    "order 1234567890",
    "order #2026-000123",
    "ORD-4111111111111111X",
    "AB4111111111111111",
    "on 2026-11-25 at 10:30",
    "25.11.2026, 11/25/2026, 01.02.2026 10:30",
    "1 234 567,89 €",
    "$1,234,567.89",
    "version 1.2.3.4, 10.0.0.1, 192.168.100.200",
    "EAN 4006381333931",
    "ISBN 978-3-16-148410-0",
    "4111 1111 1111 1112",
    "555-1234",
    "10115 Berlin, 90210",
    "from 1999 to 2026",
    "@ann mentioned it",
    "5 @ 3.50",
    "1Z999AA10123456784",
    "12345678901234567890123456789012345",
  ])("%s", (text) => {
    expect(maskText(text)).toBe(text);
  });
});

const luhn = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 17 }))
  .map(([first, rest]) => {
    const digits = [first, ...rest];
    const sum = digits
      .slice()
      .reverse()
      .reduce((sum, digit, i) => sum + (i % 2 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
    return [...digits, (10 - (sum % 10)) % 10].join("");
  });
const words = fc.stringMatching(/^[a-zäß 🙂,.!?]{0,40}$/u);

describe("whatever is typed", () => {
  test("a card number does not stay in it", () => {
    fc.assert(
      fc.property(luhn, words, words, fc.constantFrom("", " ", "-"), (card, before, after, gap) => {
        const written = card.replace(/(.{4})(?=.)/g, `$1${gap}`);
        expect(maskText(`${before} ${written} ${after}`)).not.toContain(written);
      }),
    );
  });

  test("nor does an e-mail address", () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: "small" }), words, (address, before) => {
        fc.pre(/^[\w.%+'-]+@/.test(address));
        expect(maskText(`${before} ${address} `)).not.toContain(address);
      }),
    );
  });

  test("what has neither digits nor an @ is as it was; masking twice is masking once; nothing is cut in halves", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const masked = maskText(text);
        if (!/[\p{Nd}@]/u.test(text)) expect(masked).toBe(text);
        expect(maskText(masked)).toBe(masked);
        expect(/[\ud800-\udfff]/u.test(masked)).toBe(/[\ud800-\udfff]/u.test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["digits", "1".repeat(10_000)],
    ["digits apart", "1 ".repeat(5_000)],
    ["dots", "a.".repeat(5_000)],
    ["an @ for every letter", "a@".repeat(5_000)],
    ["the beginning of an address", `${"a".repeat(5_000)}@${"b-".repeat(2_500)}`],
    ["brackets", "((((".repeat(2_500)],
    ["numbers that are none", "0 1-2.3/4(5)6 ".repeat(700)],
  ])("10,000 characters of %s are masked like any other", (_, text) => {
    const masked = maskText(text);
    expect(masked.length).toBeLessThanOrEqual(text.length + 10_000);
    expect(maskText(masked)).toBe(masked);
  });
});
