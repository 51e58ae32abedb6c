import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/eligibility/decide.js";
import { afterOutcome, afterShown, remember } from "../../../src/eligibility/remember.js";
import { DAY_MS, history, NOW, situation } from "../../helpers/situation.js";

const MINUTE_MS = 60_000;
const ids = () => {
  let made = 0;
  return () => `id-${++made}`;
};

describe("visits", () => {
  const first = remember(undefined, NOW, ids());

  test("a new visitor gets a name and a first visit", () => {
    expect(first).toEqual({
      anonymousId: "id-1",
      visit: { id: "id-2", startedAt: NOW, lastAt: NOW, prompts: 0 },
      touchpoints: {},
    });
  });

  test("30 minutes of rest end a visit, and not a millisecond less", () => {
    const shown = afterShown(first, "a", NOW, true);
    const goesOn = remember(shown, NOW + 30 * MINUTE_MS - 1, ids());
    const ended = remember(shown, NOW + 30 * MINUTE_MS, ids());

    expect(goesOn.visit).toEqual({ ...shown.visit, lastAt: NOW + 30 * MINUTE_MS - 1 });
    expect(ended.visit).toMatchObject({ id: "id-1", prompts: 0, startedAt: NOW + 30 * MINUTE_MS });
    expect(ended).toMatchObject({ anonymousId: first.anonymousId, touchpoints: shown.touchpoints, lastShownAt: NOW });
  });

  test("an hour with something every 20 minutes is one visit", () => {
    const later = [20, 40, 60].reduce((known, minutes) => remember(known, NOW + minutes * MINUTE_MS, ids()), first);
    expect(later.visit.id).toBe(first.visit.id);
  });

  test("a clock set back ends no visit and gives back no prompt", () => {
    const shown = afterShown(first, "a", NOW, true);
    const back = remember(shown, NOW - DAY_MS, ids());
    expect(back.visit).toEqual(shown.visit);
  });
});

describe("prompts", () => {
  test("each counts towards the visit and the quiet period, and is ignored until more is known", () => {
    const twice = afterShown(afterShown(history(), "a", NOW, true), "a", NOW + 1, true);
    expect(twice).toMatchObject({ lastShownAt: NOW + 1, visit: { prompts: 2 } });
    expect(twice.touchpoints).toEqual({ a: { shown: 2, shownAt: NOW + 1, outcome: "ignored", outcomeAt: NOW + 1 } });
  });

  test("one that the visitor opened uses up neither", () => {
    const opened = afterShown(history(), "a", NOW, false);
    expect(opened).not.toHaveProperty("lastShownAt");
    expect(opened.visit.prompts).toBe(0);
    expect(opened.touchpoints).toHaveProperty("a.shown", 1);
  });

  test("shown with the clock set back, it doesn't make what came before look older", () => {
    const dismissed = afterOutcome(afterShown(history(), "a", NOW, true), "a", "dismissed", NOW);
    const again = afterShown(dismissed, "a", NOW - 20 * DAY_MS, true);
    expect(again).toMatchObject({ lastShownAt: NOW, touchpoints: { a: { outcomeAt: NOW } } });
  });

  test("an answer stays an answer, however the prompt was closed after it", () => {
    const answered = afterOutcome(afterShown(history(), "a", NOW, true), "a", "answered", NOW + 1);
    expect(answered.touchpoints).toMatchObject({ a: { outcome: "answered", outcomeAt: NOW + 1, answeredAt: NOW + 1 } });
    const closed = afterOutcome(answered, "a", "dismissed", NOW + 2);
    expect(closed.touchpoints).toMatchObject({ a: { outcome: "dismissed", answeredAt: NOW + 1 } });
  });

  test("how one ended that was never shown is nothing to remember", () => {
    expect(afterOutcome(history(), "constructor", "answered", NOW)).toEqual(history());
  });
});

test.each([
  undefined,
  null,
  0,
  "",
  "gone",
  [],
  {},
  { anonymousId: 7 },
  { anonymousId: "v" },
  { anonymousId: "v", visit: null },
])("a stored history of %j is replaced", (stored) => {
  expect(remember(stored, NOW, ids())).toMatchObject({ anonymousId: "id-1", visit: { id: "id-2" }, touchpoints: {} });
});

test("nothing that storage may hold makes it throw, or locks the visitor out for ever", () => {
  const past = fc.record(
    {
      anonymousId: fc.string({ minLength: 1 }),
      visit: fc.record({ lastAt: fc.oneof(fc.constant(NOW), fc.double()), prompts: fc.anything() }),
      lastShownAt: fc.anything().filter((value) => typeof value !== "number"),
      touchpoints: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom("a", "b"), fc.anything())),
    },
    { requiredKeys: ["anonymousId", "visit"] },
  );
  fc.assert(
    fc.property(fc.oneof(past, fc.anything()), (stored) => {
      const known = remember(stored, NOW, ids());
      const later = remember(known, NOW + 365 * DAY_MS, ids());
      decide(situation({ history: known }));
      afterOutcome(afterShown(known, "a", NOW, true), "a", "answered", NOW);
      expect(typeof later.visit.prompts).toBe("number");
    }),
  );
});
