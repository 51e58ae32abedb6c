import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/eligibility/decide.js";
import { afterCounted, afterOutcome, afterPrompt, afterShown, remember } from "../../../src/eligibility/remember.js";
import type { History } from "../../../src/model/history.js";
import { DAY_MS, history, NOW, situation, touchpoint } from "../../helpers/situation.js";

const ids = () => {
  let made = 0;
  return () => `id-${++made}`;
};

describe("visits", () => {
  const first = remember(undefined, "visit-1", ids());

  test("a new visitor gets a name", () => {
    expect(first).toEqual({
      anonymousId: "id-1",
      visit: { id: "visit-1", prompts: 0 },
      touchpoints: {},
      groups: {},
    });
  });

  test("prompts are counted by the visit: another one begins at none, and keeps all else", () => {
    const shown = afterPrompt(afterCounted(afterShown(first, "a", NOW), [], NOW));
    expect(remember(shown, "visit-1", ids())).toEqual(shown);
    expect(remember(shown, "visit-2", ids())).toEqual({ ...shown, visit: { id: "visit-2", prompts: 0 } });
  });
});

const shownAt = (before: History, now: number) =>
  afterPrompt(afterCounted(afterShown(before, "a", now), ["relationship"], now));

describe("prompts", () => {
  test("each counts towards the visit and the quiet period, and is ignored until more is known", () => {
    const twice = shownAt(shownAt(history(), NOW), NOW + 1);
    expect(twice).toMatchObject({
      lastShownAt: NOW + 1,
      visit: { prompts: 2 },
      groups: { relationship: [NOW, NOW + 1] },
    });
    const now = { outcome: "ignored", outcomeAt: NOW + 1, earlier: { ignored: NOW } };
    expect(twice.touchpoints).toEqual({ a: { shown: 2, shownAt: NOW + 1, ...now } });
  });

  test("one that the visitor opened uses up neither", () => {
    const opened = afterShown(history(), "a", NOW);
    expect(opened).not.toHaveProperty("lastShownAt");
    expect(opened.visit.prompts).toBe(0);
    expect(opened.touchpoints).toHaveProperty("a.shown", 1);
  });

  test("shown with the clock set back, it doesn't make what came before look older", () => {
    const dismissed = afterOutcome(shownAt(history(), NOW), "a", "dismissed", NOW);
    const again = shownAt(dismissed, NOW - 20 * DAY_MS);
    expect(again).toMatchObject({ lastShownAt: NOW, touchpoints: { a: { outcomeAt: NOW } } });
  });

  test("an answer stays an answer, however the prompt was closed after it", () => {
    const answered = afterOutcome(shownAt(history(), NOW), "a", "answered", NOW + 1);
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
  expect(remember(stored, "visit-1", ids())).toMatchObject({ visit: { id: "visit-1", prompts: 0 }, touchpoints: {} });
});

test("nothing that storage may hold makes it throw, or locks the visitor out for ever", () => {
  const past = fc.record(
    {
      anonymousId: fc.string({ minLength: 1 }),
      visit: fc.record({ id: fc.constantFrom("visit-1", "other"), prompts: fc.anything() }),
      lastShownAt: fc.anything().filter((value) => typeof value !== "number"),
      groups: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom("relationship"), fc.anything())),
      touchpoints: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom("a", "b"), fc.anything())),
    },
    { requiredKeys: ["anonymousId", "visit"] },
  );
  fc.assert(
    fc.property(fc.oneof(past, fc.anything()), (stored) => {
      const known = remember(stored, "visit-1", ids());
      const later = remember(known, "visit-2", ids());
      const grouped = touchpoint({ frequency: { groups: ["relationship"] } });
      const limits = { quietMs: 0, perSession: 1, groups: { relationship: { max: 1, perMs: DAY_MS } } };
      const decision = decide(situation({ touchpoint: grouped, limits, history: known }));
      for (const { nextAt = 0 } of decision.verdicts) expect(nextAt).not.toBeNaN();
      afterOutcome(shownAt(known, NOW), "a", "answered", NOW);
      expect(typeof later.visit.prompts).toBe("number");
    }),
  );
});
