import fc from "fast-check";
import { expect, test } from "vitest";
import { glob } from "../../../src/lib/glob.js";

test.each([
  ["/checkout/*", "/checkout/done", true],
  ["/checkout/*", "/checkout/done/now", false],
  ["/checkout/**", "/checkout/done/now", true],
  ["/checkout/*", "/checkout", false],
  ["**/help", "/de/help", true],
  ["/a*c", "/abc", true],
  ["/a*c", "/ab", false],
  ["*", "", true],
  ["", "", true],
  ["", "/", false],
  ["/🎁/*", "/🎁/x", true],
])("%s and %s: %s", (pattern, text, fits) => {
  expect(glob(pattern, text)).toBe(fits);
});

test("agrees with the regular expression that means the same", () => {
  const alphabet = fc.array(fc.constantFrom("a", "b", "/", "*", "**"), { maxLength: 8 });
  const text = fc.array(fc.constantFrom("a", "b", "/"), { maxLength: 8 });
  fc.assert(
    fc.property(alphabet, text, (tokens, chars) => {
      // Three stars in a row read as two and one.
      const pattern = tokens.join("");
      const source = pattern.replace(/\*\*|\*/g, (star) => (star === "**" ? "[^]*" : "[^/]*"));
      expect(glob(pattern, chars.join(""))).toBe(new RegExp(`^${source}$`).test(chars.join("")));
    }),
    { numRuns: 2_000 },
  );
});

test("no pattern takes more than its length times the text's", () => {
  let steps = 0;
  const text = {
    *[Symbol.iterator]() {
      for (let i = 0; i < 5_000; i++) {
        steps++;
        yield "a";
      }
    },
  };
  expect(glob(`${"*a".repeat(200)}b`, text as unknown as string)).toBe(false);
  expect(steps).toBe(5_000);
});
