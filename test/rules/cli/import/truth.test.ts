import fc from "fast-check";
import { expect, test } from "vitest";
import { and, not, or, type Truth } from "../../../../src/cli/import/truth.js";
import { holds } from "../../../../src/lib/holds.js";
import type { Condition } from "../../../../src/model/condition.js";

const value = fc.constantFrom<string | number>("a", "b", 1, 2);
const matcher = fc.oneof(
  value,
  fc.record({ eq: value, ne: value, gte: value, exists: fc.boolean(), in: fc.array(value) }, { requiredKeys: [] }),
);
const { truth } = fc.letrec<{ truth: Truth; condition: Condition }>((tie) => ({
  truth: fc.oneof(fc.boolean(), tie("condition")),
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.dictionary(fc.constantFrom("user.x", "user.y", "device"), matcher, {
      minKeys: 1,
      maxKeys: 2,
    }) as fc.Arbitrary<Condition>,
    fc.record({ any: fc.array(tie("condition"), { maxLength: 2 }) }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 2 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const facts = fc.dictionary(fc.constantFrom("user.x", "user.y", "device"), value);
const isTrue = (part: Truth, known: Record<string, unknown>) =>
  typeof part === "boolean" ? part : holds(part, (name) => known[name]);

test("what is put together says what its parts said, whatever is known of the visitor", () => {
  fc.assert(
    fc.property(truth, truth, facts, (one, other, known) => {
      const [a, b] = [isTrue(one, known), isTrue(other, known)];
      expect(isTrue(not(one), known)).toBe(!a);
      expect(isTrue(and(one, other), known)).toBe(a && b);
      expect(isTrue(or(one, other), known)).toBe(a || b);
    }),
    { numRuns: 1000 },
  );
});

test("people could have written it", () => {
  expect(not({ device: "mobile" })).toEqual({ device: { ne: "mobile" } });
  expect(not({ "user.plan": { in: ["a", "b"] } })).toEqual({ "user.plan": { nin: ["a", "b"] } });
  expect(not({ "answer.nps": { lte: 6 } })).toEqual({ not: { "answer.nps": { lte: 6 } } });
  expect(and({ device: "mobile" }, true, { "user.seats": { gte: 2 } }, { "user.seats": { lt: 9 } })).toEqual({
    device: "mobile",
    "user.seats": { gte: 2, lt: 9 },
  });
});
