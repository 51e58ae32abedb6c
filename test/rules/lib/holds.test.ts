import fc from "fast-check";
import { expect, test } from "vitest";
import { holds, operators } from "../../../src/lib/holds.js";

const facts = (name: string) =>
  ({ "user.plan": "pro", "user.seats": 5, "page.path": "/checkout/done", "user.tags": ["a", "b"], "user.off": false })[
    name
  ];

test.each([
  [{}, true],
  [{ "user.plan": "pro" }, true],
  [{ "user.plan": "free" }, false],
  [{ "user.off": false }, true],
  [{ "user.plan": { in: ["pro", "team"] } }, true],
  [{ "user.plan": { nin: ["pro"] } }, false],
  [{ "user.seats": { gte: 5, lt: 6 } }, true],
  [{ "user.seats": { gt: "4" } }, false],
  [{ "page.path": { glob: "/checkout/*" } }, true],
  [{ "page.path": { startsWith: "/check", endsWith: "done", contains: "out/" } }, true],
  [{ "user.tags": { contains: "b" } }, true],
  [{ any: [{ "user.plan": "free" }, { "user.seats": 5 }] }, true],
  [{ any: [] }, false],
  [{ all: [] }, true],
  [{ all: [{ "user.plan": "pro" }, { "user.seats": 4 }] }, false],
  [{ not: { "user.plan": "free" } }, true],
  [{ "user.seats": { matches: ".*" } }, false],
])("%j is %s", (condition, expected) => {
  expect(holds(condition, facts)).toBe(expected);
});

test("a missing fact passes `exists: false`, `ne` and `nin`, and nothing else", () => {
  const passed = operators.filter((operator) => {
    const wanted = operator === "exists" ? false : ["in", "nin"].includes(operator) ? ["x"] : "x";
    return holds({ "user.missing": { [operator]: wanted } }, facts);
  });
  expect(passed.sort()).toEqual(["exists", "ne", "nin"]);
});

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const matcher = fc.oneof(scalar, fc.dictionary(fc.constantFrom(...operators), fc.oneof(scalar, fc.array(scalar))));
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.dictionary(fc.constantFrom("user.plan", "user.seats", "user.tags", "nothing"), matcher),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

test("never throws, and `not` is exact negation", () => {
  fc.assert(
    fc.property(condition, (each) => {
      expect(holds({ not: each }, facts)).toBe(!holds(each, facts));
    }),
    { numRuns: 2_000 },
  );
});
