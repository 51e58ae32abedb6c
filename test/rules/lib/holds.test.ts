import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { condition as readCondition } from "../../../src/config/read-condition.js";
import { holds, operators } from "../../../src/lib/holds.js";
import { own } from "../../../src/lib/own.js";

const DAY_MS = 86_400_000;

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

/** Whatever a host may say of a visitor, and whatever JSON a matcher may be written in: the page takes any. */
const fact = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
);
const written = fc.oneof({ weight: 3, arbitrary: fc.oneof(fc.string(), fc.integer()) }, fc.jsonValue());
const names = ["user.plan", "user.seats", "page.path", "nothing", "constructor"] as const;
const matcher = fc.oneof(written, fc.dictionary(fc.constantFrom(...operators, "matches"), written));
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.dictionary(fc.constantFrom(...names), matcher),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const known = fc.record({ "user.plan": fact, "user.seats": fact, "page.path": fc.string(), now: fact });

/** What the page reads of a condition, if it takes it. */
function asRead(condition: object): object | undefined {
  const mistakes: string[] = [];
  const read = readCondition(condition, "audience", (path) => mistakes.push(path));
  return mistakes.length ? undefined : read;
}

test("whatever is written and whatever is known: never throws, and `not` is exact negation", () => {
  let taken = 0;
  fc.assert(
    fc.property(condition, known, (each, values) => {
      const read = asRead(each);
      if (!read) return;
      taken += 1;
      const look = (name: string) => own(values, name);
      expect(holds({ not: read }, look)).toBe(!holds(read, look));
      expect(holds({ not: { not: read } }, look)).toBe(holds(read, look));
      expect(holds({ any: [read] }, look)).toBe(holds(read, look));
      expect(holds({ all: [read, read] }, look)).toBe(holds(read, look));
    }),
    { numRuns: 3_000 },
  );
  expect(taken).toBeGreaterThan(1_000);
});

test("a fact that is missing or unknown passes only what asks for its absence", () => {
  fc.assert(
    fc.property(matcher, (each) => {
      if (Array.isArray(each)) return;
      if (typeof each !== "object" || each === null) {
        expect(holds({ nothing: each }, facts)).toBe(false);
        return;
      }
      const { exists = false, ...others } = each as Record<string, unknown>;
      const absent = exists === false && Object.keys(others).every((operator) => ["ne", "nin"].includes(operator));
      const wantsItself = Object.entries(others).some(
        ([operator, wanted]) => operator === "ne" && wanted === undefined,
      );
      if (!wantsItself) expect(holds({ nothing: each }, facts)).toBe(absent);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [{ gt: null }, {}],
  [{ lte: { toString: 1, valueOf: 1 } }, null],
  [{ lt: [] }, Object.create(null)],
  [{ gte: {} }, {}],
])("only numbers and texts have an order: %j", (matcher, value) => {
  expect(holds({ "user.odd": matcher }, () => value)).toBe(false);
});

describe("days ago", () => {
  const now = Date.UTC(2026, 2, 10, 12);
  const daysAgo = (value: unknown, wanted: unknown, at: unknown = new Date(now).toISOString()) =>
    holds({ "asked.a": { daysAgo: wanted } }, (name) => (name === "now" ? at : value));

  test("are whole days, of a date or of milliseconds; those to come are negative", () => {
    const ago = fc.integer({ min: -400 * DAY_MS, max: 400 * DAY_MS });
    fc.assert(
      fc.property(ago, fc.integer({ min: -400, max: 400 }), (agoMs, days) => {
        const whole = Math.floor(agoMs / DAY_MS);
        for (const then of [now - agoMs, new Date(now - agoMs).toISOString()]) {
          expect(daysAgo(then, whole)).toBe(true);
          expect(daysAgo(then, { gte: days })).toBe(whole >= days);
          expect(daysAgo(then, { lt: days })).toBe(whole < days);
        }
      }),
    );
  });

  test.each([["yesterday"], [true], [null], [{}], [Number.NaN]])("%j was on no day", (value) => {
    expect([daysAgo(value, { ne: 3 }), daysAgo(value, { gte: -1e9 }), daysAgo(now, { ne: 3 }, value)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("of days ago there are none, however deep they are written", () => {
    let deep: unknown = { gte: 0 };
    for (let i = 0; i < 5_000; i++) deep = { daysAgo: deep };
    expect(daysAgo(now, deep)).toBe(false);
  });
});
