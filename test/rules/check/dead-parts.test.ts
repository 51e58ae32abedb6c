import fc from "fast-check";
import { expect, test } from "vitest";
import { deadParts } from "../../../src/check/conditions/dead-parts.js";
import { type Domain, TEXT, whole, word } from "../../../src/check/conditions/domain.js";
import { holds } from "../../../src/lib/holds.js";
import type { Condition } from "../../../src/model/condition.js";

const NOW = "2026-11-22T12:00:00.000Z";
const days = fc.integer({ min: -3, max: 3 }).map((back) => new Date(Date.parse(NOW) - back * 86_400_000).toISOString());
const texts = fc.oneof(fc.constantFrom("a", "b", "ab", "10", "", "desktop", "mon"), days);

/** Facts, what they may hold, and values of that kind. Each may be missing as well. */
const FACTS: Readonly<Record<string, readonly [Domain, fc.Arbitrary<unknown>]>> = {
  device: [word("desktop", "mobile"), fc.constantFrom("desktop", "mobile")],
  hour: [whole(0, 3), fc.integer({ min: 0, max: 3 })],
  count: [whole(1), fc.integer({ min: 1, max: 6 })],
  seconds: [
    { is: "number", min: 0, max: Number.POSITIVE_INFINITY, whole: false },
    fc.double({ min: 0, max: 5, noNaN: true }),
  ],
  path: [TEXT, texts],
  trait: [
    { is: "anything" },
    fc.oneof(texts, fc.integer({ min: -2, max: 5 }), fc.boolean(), fc.constant(null), fc.array(texts)),
  ],
  answer: [{ is: "missing", code: "no-answer-yet", why: "" }, fc.constant(undefined)],
};

const scalar = fc.oneof(
  texts,
  fc.integer({ min: -1, max: 5 }),
  fc.constantFrom(1.5, 2.5),
  fc.boolean(),
  fc.constant(null),
);
const order = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constantFrom(1.5, 2.5), texts);
const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(0.5));
const some = { requiredKeys: [] };
const daysAgo = fc.oneof(
  number,
  fc.record({ eq: number, ne: number, gt: number, gte: number, lt: number, lte: number }, some),
);
const operators = fc.record(
  {
    eq: scalar,
    ne: scalar,
    in: fc.array(scalar, { maxLength: 3 }),
    nin: fc.array(scalar, { maxLength: 3 }),
    gt: order,
    gte: order,
    lt: order,
    lte: order,
    exists: fc.boolean(),
    glob: fc.constantFrom("*", "a*", "1?", "**"),
    contains: texts,
    startsWith: texts,
    endsWith: texts,
    daysAgo,
  },
  some,
);
/** Few operators at a time: with many, hardly anything holds. */
const matcher = fc.oneof(
  scalar,
  fc.tuple(operators, fc.array(fc.nat(13), { minLength: 1, maxLength: 3 })).map(([all, picks]) => {
    const entries = Object.entries(all);
    return Object.fromEntries(entries.filter((_, i) => picks.includes(i)));
  }),
);
const leaf: fc.Arbitrary<Condition> = fc.dictionary(fc.constantFrom(...Object.keys(FACTS)), matcher, { maxKeys: 2 });

/** Not by recursion without an end: fast-check would build conditions that take minutes. */
function around(inner: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const list = fc.array(inner, { maxLength: 2 });
  return fc.oneof(
    leaf,
    fc
      .tuple(leaf, fc.record({ any: list, all: list, not: inner }, some))
      .map(([facts, nested]) => ({ ...facts, ...nested }) as Condition),
  );
}
const condition = around(around(leaf));
const world = (fact: string): Domain => FACTS[fact]?.[0] ?? { is: "anything" };
const situation = fc.record(
  Object.fromEntries(Object.entries(FACTS).map(([fact, [, value]]) => [fact, fc.option(value, { nil: undefined })])),
);

const isDead = (each: Condition) => deadParts({ at: [], condition: each }, world).some(({ fatal }) => fatal);

test("what is said never to hold never holds", () => {
  let dead = 0;
  fc.assert(
    fc.property(condition, fc.array(situation, { minLength: 20, maxLength: 20 }), (each, situations) => {
      if (!isDead(each)) return;
      dead++;
      for (const facts of situations) expect(holds(each, (name) => (name === "now" ? NOW : facts[name]))).toBe(false);
    }),
    { numRuns: 1_000 },
  );
  // That the test tests something.
  expect(dead).toBeGreaterThan(300);
});

test("of one fact with few values, it is said of all that never holds", () => {
  const values = ["desktop", "mobile", undefined];
  fc.assert(
    fc.property(fc.dictionary(fc.constant("device"), operators, { minKeys: 1 }), (each) => {
      const { daysAgo: _, ...timeless } = each.device ?? {};
      const one = { device: timeless };
      const ever = values.some((value) => holds(one, () => value));
      expect(isDead(one as unknown as Condition)).toBe(!ever);
    }),
    { numRuns: 1_000 },
  );
});
