import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Address, EVERYTHING, LENGTHS, type Range } from "../../examples/collector/dashboard/address/address.js";
import { periodBefore, periodOf } from "../../examples/collector/dashboard/address/period-of.js";
import { readAddress } from "../../examples/collector/dashboard/address/read-address.js";
import { scopeQuery } from "../../examples/collector/dashboard/address/scope-query.js";
import { writeAddress } from "../../examples/collector/dashboard/address/write-address.js";
import { isRefusal } from "../../examples/collector/src/batch/refusal.js";
import { readQuery, scopeParameters } from "../../examples/collector/src/query/read-scope.js";
import { dayOf } from "../../examples/collector/src/stores/day-of.js";

const NOON = Date.UTC(2026, 10, 29, 12);
const DAY_MS = 86_400_000;

const word = fc.string({ maxLength: 20, unit: "grapheme" });
const facet = fc.oneof(
  fc.constantFrom("device", "locale", "account", "source"),
  word.filter((name) => name !== "" && !/[\n\r\u2028\u2029]/.test(name)).map((name) => `trait.${name}`),
);
const range: fc.Arbitrary<Range> = fc.oneof(
  fc.constant<Range>("all"),
  fc.constantFrom(...LENGTHS).map((last): Range => ({ last })),
  fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 3_000 }))
    .map(([day, more]): Range => ({ from: dayOf(day * DAY_MS), to: dayOf((day + more) * DAY_MS) })),
);
const address: fc.Arbitrary<Address> = fc.record(
  {
    view: fc.constantFrom("journey" as const, "cases" as const, "respondent" as const),
    id: word.filter((id) => id !== ""),
    search: word.map((words) => words.trim()).filter((words) => words !== ""),
    range,
    compare: fc.boolean(),
    segment: fc.record({ by: facet, is: word }),
    by: facet,
    includeTest: fc.boolean(),
  },
  { requiredKeys: ["view", "range", "compare", "by", "includeTest"] },
);

describe("the address", () => {
  test("of any page is read as that page", () => {
    fc.assert(
      fc.property(address, (page) => {
        expect(readAddress(writeAddress(page))).toEqual(page);
      }),
    );
  });

  test("of what is shown without one is empty, and others can be read by people", () => {
    expect(writeAddress(EVERYTHING)).toBe("");
    expect(
      writeAddress({ ...EVERYTHING, range: { last: 30 }, segment: { by: "trait.plan", is: "pro" }, by: "trait.plan" }),
    ).toBe("?days=30&segment=trait.plan:pro");
  });

  test("that was cut or made up shows what can be read of it", () => {
    expect(readAddress("?days=30&segment=devi")).toEqual({ ...EVERYTHING, range: { last: 30 } });
    for (const search of [
      "?days=-1",
      "?from=2026-02-30&to=2026-03-01",
      "?from=2026-03-02&to=2026-03-01",
      "?from=2026-03-02",
      "?view=__proto__",
      "?by=height",
      "?segment=%25:x",
      "?segment=:",
    ])
      expect(readAddress(search)).toEqual(EVERYTHING);
    fc.assert(fc.property(fc.string(), (text) => void writeAddress(readAddress(text))));
  });
});

test("a link to a case is that case", () => {
  expect(readAddress("?case=7")).toEqual({ ...EVERYTHING, view: "cases", id: "7" });
  expect(readAddress("?view=journey&case=7")).toEqual(EVERYTHING);
});

describe("what the collector is asked for", () => {
  test("is understood, whatever the page shows", () => {
    fc.assert(
      fc.property(address, (page) => {
        const understood = readQuery(Object.fromEntries(scopeQuery(page, NOON)), scopeParameters);
        if (isRefusal(understood)) throw new Error(understood.message);
        expect(understood.segment).toEqual(page.segment);
      }),
    );
  });

  test("of days that end with today leaves the end open", () => {
    expect(String(scopeQuery({ ...EVERYTHING, range: { last: 7 } }, NOON))).toBe("from=2026-11-23");
    expect(String(scopeQuery({ ...EVERYTHING, range: { from: "2026-11-01", to: "2026-11-30" } }, NOON))).toBe(
      "from=2026-11-01&to=2026-11-30",
    );
    expect(String(scopeQuery({ ...EVERYTHING, range: "all", includeTest: true }, NOON))).toBe("test=1");
  });
});

test("a period is today and the days before, and the one before has as many", () => {
  expect(periodOf({ last: 7 }, NOON)).toEqual({ from: "2026-11-23", to: "2026-11-29" });
  expect(periodOf("all", NOON)).toBeUndefined();
  expect(periodBefore({ from: "2026-11-23", to: "2026-11-29" })).toEqual({ from: "2026-11-16", to: "2026-11-22" });
  expect(periodBefore({ from: "2026-03-01", to: "2026-03-01" })).toEqual({ from: "2026-02-28", to: "2026-02-28" });
});
