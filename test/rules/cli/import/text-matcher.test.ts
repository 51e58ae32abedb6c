import fc from "fast-check";
import { expect, test } from "vitest";
import { textMatcher } from "../../../../src/cli/import/text-matcher.js";
import { holds } from "../../../../src/lib/holds.js";

test("an expression that comes along says the same as before", () => {
  const part = fc.constantFrom("a", "b", "/", "\\.", ".*", "\\/");
  const pattern = fc
    .tuple(fc.constantFrom("", "^"), fc.array(part, { maxLength: 5 }), fc.constantFrom("", "$"))
    .map(([start, parts, end]) => start + parts.join("") + end);
  const page = fc.string({ unit: fc.constantFrom("a", "b", "/", "."), maxLength: 8 });

  fc.assert(
    fc.property(pattern, page, (expression, url) => {
      const matcher = textMatcher("regex", expression);
      fc.pre(matcher !== undefined);
      expect(holds({ "page.url": matcher }, () => url)).toBe(new RegExp(expression).test(url));
    }),
    { numRuns: 1000 },
  );
});

test.each(["(a|b)", "a?", "[ab]", "\\d", "a+", "a{2}", "", "^$", ".*", "{a,b}.*c", "("])(
  "%s does not",
  (expression) => {
    expect(textMatcher("regex", expression)).toBeUndefined();
  },
);
