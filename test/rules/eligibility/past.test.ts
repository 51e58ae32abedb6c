import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/eligibility/decide.js";
import { asPast, mergePasts } from "../../../src/eligibility/past.js";
import { afterCounted, afterOutcome, afterShown } from "../../../src/eligibility/remember.js";
import type { Asked, Past } from "../../../src/model/history.js";
import type { Outcome } from "../../../src/model/outcome.js";
import { DAY_MS, history, historyOf, NOW, situation, touchpoint } from "../../helpers/situation.js";

// Few values, so that they meet.
const at = fc.integer({ min: 0, max: 12 }).map((days) => NOW + days * DAY_MS);
const outcome = fc.constantFrom<Outcome>("answered", "dismissed", "ignored", "snoozed");
const asked: fc.Arbitrary<Asked> = fc.record(
  {
    shown: fc.integer({ min: 1, max: 3 }),
    ...{ shownAt: at, outcome, outcomeAt: at, answeredAt: at },
    earlier: fc.record(
      { answered: at, dismissed: at, ignored: at, snoozed: at },
      { requiredKeys: ["ignored"], noNullPrototype: true },
    ),
  },
  { requiredKeys: ["shown", "shownAt", "outcome", "outcomeAt"], noNullPrototype: true },
);
const past: fc.Arbitrary<Past> = fc.record(
  {
    touchpoints: fc.dictionary(fc.constantFrom("a", "b", "constructor"), asked, { noNullPrototype: true }),
    groups: fc.dictionary(
      fc.constantFrom("one", "two"),
      fc.uniqueArray(at, { maxLength: 4 }).map((times) => times.sort((x, y) => x - y)),
      { noNullPrototype: true },
    ),
    lastShownAt: at,
  },
  { requiredKeys: ["touchpoints", "groups"], noNullPrototype: true },
);

const RUNS = { numRuns: 2_000 };

describe("what is known from two sides", () => {
  test("is the same from either, however often, and in whatever order", () => {
    fc.assert(
      fc.property(past, past, past, (a, b, c) => {
        expect(mergePasts(a, b)).toEqual(mergePasts(b, a));
        expect(mergePasts(a, mergePasts(b, c))).toEqual(mergePasts(mergePasts(a, b), c));
        expect(mergePasts(a, a)).toEqual(a);
        expect(mergePasts(mergePasts(a, b), b)).toEqual(mergePasts(a, b));
      }),
      RUNS,
    );
  });

  test("has the later of two times", () => {
    const a = { shown: 3, shownAt: NOW, outcome: "dismissed", outcomeAt: NOW + 1 } as const;
    const b = { shown: 1, shownAt: NOW + 2, outcome: "snoozed", outcomeAt: NOW + 3, answeredAt: NOW } as const;
    const merged = mergePasts(
      { lastShownAt: NOW, touchpoints: { a }, groups: { one: [NOW, NOW + 1] } },
      { lastShownAt: NOW + 2, touchpoints: { a: b }, groups: { one: [NOW, NOW + 2] } },
    );
    expect(merged).toEqual({
      lastShownAt: NOW + 2,
      touchpoints: { a: { ...b, shown: 3, earlier: { dismissed: NOW + 1 } } },
      groups: { one: [NOW, NOW + 1, NOW + 2] },
    });
  });

  test("opens nothing that one of them keeps shut", () => {
    const cooldown = fc.constantFrom("0s", "1d", "4d", "9d" as const);
    const frequency = fc.record({
      show: fc.constantFrom("once", "untilAnswered", "always"),
      cooldown: fc.record({ answered: cooldown, dismissed: cooldown, ignored: cooldown, snoozed: cooldown }),
      groups: fc.subarray(["one", "two"]),
    } as const);
    const group = fc.record({ max: fc.integer({ min: 0, max: 4 }), perMs: fc.integer({ min: 0, max: 9 * DAY_MS }) });
    const limits = fc.record({
      quietMs: fc.integer({ min: 0, max: 9 * DAY_MS }),
      perSession: fc.constant(1),
      groups: fc.record({ one: group, two: group }),
    });
    const refusing = new Set<string>();
    fc.assert(
      fc.property(past, past, frequency, limits, at, (a, b, frequency, limits, now) => {
        const ready = touchpoint({ frequency });
        const verdicts = (known: Past) =>
          decide(situation({ touchpoint: ready, limits, now, history: history(known) })).verdicts;
        const merged = verdicts(mergePasts(a, b));
        verdicts(a).forEach(({ gate, pass, nextAt = 0 }, i) => {
          if (pass) return;
          refusing.add(gate);
          expect(merged[i]).toMatchObject({ gate, pass: false });
          expect(merged[i]?.nextAt ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(nextAt);
        });
      }),
      RUNS,
    );
    expect([...refusing].sort()).toEqual(["cooldown", "groups", "quietPeriod", "showRule"]);
  });

  test("is still within what a group can count", () => {
    const times = (from: number) => Array.from({ length: 50 }, (_, i) => from + i);
    const merged = mergePasts(
      { touchpoints: {}, groups: { one: times(0) } },
      { touchpoints: {}, groups: { one: times(25) } },
    );
    expect(merged.groups).toEqual({ one: times(25) });
  });
});

describe("own clocks", () => {
  const restsAt = (known: Past, days: number) => {
    const { verdicts } = decide(situation({ history: history(known), now: NOW + days * DAY_MS }));
    return !verdicts.find(({ gate }) => gate === "cooldown")?.pass;
  };
  const ended = (known: Past, outcome: Outcome, days: number) => {
    const then = NOW + days * DAY_MS;
    return afterOutcome(afterShown(known, "a", then), "a", outcome, then + 1);
  };

  test("a dismissal rests its 30 days, though the prompt was put off for a day since", () => {
    const known = ended(ended(history(), "dismissed", 0), "snoozed", 3);
    expect([restsAt(known, 5), restsAt(known, 29), restsAt(known, 31)]).toEqual([true, true, false]);
  });

  test("that it was ignored was said until more was known: what is put off for a day rests a day", () => {
    const known = ended(history(), "snoozed", 0);
    expect([restsAt(known, 0.9), restsAt(known, 2)]).toEqual([true, false]);
  });

  test("when it was last shown is never put back by a clock that was", () => {
    const again = afterShown(afterShown(history(), "a", NOW), "a", NOW - DAY_MS);
    expect(again.touchpoints).toMatchObject({ a: { shown: 2, shownAt: NOW } });
  });
});

test.each([
  [{ touchpoints: { a: { shown: 1, shownAt: NOW, outcome: "vanished", outcomeAt: NOW } } }],
  [{ touchpoints: { a: { shown: 1, shownAt: NOW, outcome: "toString", outcomeAt: NOW } } }],
  [{ touchpoints: { a: { shown: 1, shownAt: NOW, outcomeAt: NOW } } }],
  [historyOf({ earlier: { answered: Number.NaN } })],
  [historyOf({ earlier: { vanished: NOW } as never })],
  [{ ...historyOf({}), lastShownAt: "today" }],
  [{ ...historyOf({}), groups: { one: [null] } }],
])("what would keep a gate shut for ever is no past: %j", (stored) => {
  expect(asPast(stored)).toBeUndefined();
});

test("that nothing was shown may be written as null", () => {
  expect(asPast({ lastShownAt: null, touchpoints: {}, groups: {} })).toEqual({ touchpoints: {}, groups: {} });
});

test("what the SDK writes it takes back", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(outcome, at), { maxLength: 6 }), (ends) => {
      const known = ends.reduce<Past>(
        (before, [how, then]) =>
          afterOutcome(afterCounted(afterShown(before, "a", then), ["one"], then), "a", how, then),
        { touchpoints: {}, groups: {} },
      );
      expect(asPast(JSON.parse(JSON.stringify(known)))).toEqual(known);
    }),
  );
});
