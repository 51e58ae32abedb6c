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

/** The plain texts and stars that a pattern stands for, one brace after the other: slow, and easy to believe. */
function alternatives(pattern: string): string[] {
  const innermost = /\{([^{}]*)\}/.exec(pattern);
  if (!innermost) return [pattern];
  const [whole, inside = ""] = innermost;
  const before = pattern.slice(0, innermost.index);
  const after = pattern.slice(innermost.index + whole.length);
  return inside.split(",").flatMap((each) => alternatives(before + each + after));
}

test("braces mean the same as all that they stand for, and a brace without its other half is itself", () => {
  const part = fc.constantFrom("a", "b", "/", "*", "**", "{", "{", "}", "}", ",", "{a,b}", "{a,}", ".");
  const text = fc.array(fc.constantFrom("a", "b", "/", "{", "}", ",", "."), { maxLength: 6 });
  let fitting = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), text, (parts, chars) => {
      const pattern = parts.join("");
      // Stars are read before braces are: two that only meet in an alternative are two.
      const stars = pattern.replaceAll("**", "\u0002").replaceAll("*", "\u0001");
      const source = alternatives(stars)
        .map((each) => each.replace(/[.{}]/g, "\\$&").replaceAll("\u0001", "[^/]*").replaceAll("\u0002", "[^]*"))
        .join("|");
      const fits = new RegExp(`^(?:${source})$`).test(chars.join(""));
      fitting += Number(fits);
      expect(glob(pattern, chars.join(""))).toBe(fits);
    }),
    { numRuns: 5_000 },
  );
  expect(fitting).toBeGreaterThan(50);
});

/** How often a place of the pattern is looked at, to hold it against a text. */
function looksAt(pattern: string, text: string): number {
  let looks = 0;
  class Counted<T> extends Array<T> {
    override forEach(fn: (value: T, i: number, all: T[]) => void): void {
      super.forEach((value, i, all) => {
        looks += 1;
        fn(value, i, all);
      });
    }
  }
  const tokens = Counted.from(pattern.match(/\*\*|./gsu) ?? []);
  expect(glob({ match: () => tokens } as unknown as string, text)).toBe(glob(pattern, text));
  return looks;
}

test.each([["*a"], ["**a"], ["{a,}"], ["{a,aa}"], ["{*a,**,{a,b}}"], ["{"]])(
  "the work grows with the pattern (%s, again and again) times the text, and no faster",
  (part) => {
    const looks = (parts: number, chars: number) => looksAt(`${part.repeat(parts)}!`, "a".repeat(chars));
    const once = looks(20, 200);
    expect(looks(40, 200) / once).toBeLessThan(2.2);
    expect(looks(20, 400) / once).toBeLessThan(2.2);
  },
);

test("S22: no pattern takes more than its length times the text's", () => {
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
