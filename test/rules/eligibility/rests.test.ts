import fc from "fast-check";
import { expect, test } from "vitest";
import { cooldown } from "../../../src/eligibility/cooldown.js";
import { quietPeriod } from "../../../src/eligibility/quiet-period.js";
import { DAY_MS, history, historyOf, NOW, situation, touchpoint } from "../../helpers/situation.js";

test.each([
  ["answered", 90],
  ["dismissed", 30],
  ["ignored", 7],
  ["snoozed", 1],
] as const)("%s: the touchpoint rests for %i days, to the millisecond", (outcome, days) => {
  const after = (ms: number) => cooldown(situation({ history: historyOf({ outcome }), now: NOW + ms }));
  const nextAt = NOW + days * DAY_MS;
  const expected = { restMs: days * DAY_MS };

  expect(after(days * DAY_MS - 1)).toEqual({ pass: false, actual: { [outcome]: NOW }, expected, nextAt });
  expect(after(days * DAY_MS)).toEqual({ pass: true, actual: { [outcome]: NOW }, expected, nextAt });
});

test("who was never asked has no rest to wait for", () => {
  expect(cooldown(situation())).toEqual({ pass: true, actual: "never asked", expected: "rested" });
  expect(quietPeriod(situation())).toMatchObject({ pass: true, actual: "never asked" });
});

test("an answer rests its own time, though the prompt was opened and ignored since", () => {
  const past = historyOf({ answeredAt: NOW, shown: 2, outcome: "ignored", outcomeAt: NOW + DAY_MS });
  const at = (days: number) => cooldown(situation({ history: past, now: NOW + days * DAY_MS }));
  expect([at(9).pass, at(89).pass, at(90).pass]).toEqual([false, false, true]);
  expect(at(9).nextAt).toBe(NOW + 90 * DAY_MS);
});

test("after any prompt, none for the quiet period", () => {
  const past = history({ lastShownAt: NOW });
  const at = (now: number) => quietPeriod(situation({ history: past, now }));
  const nextAt = NOW + 7 * DAY_MS;
  expect(at(nextAt - 1)).toMatchObject({ pass: false, actual: { lastShownAt: NOW }, nextAt });
  expect(at(nextAt).pass).toBe(true);
});

test("a clock that is set back never unlocks", () => {
  const outcome = fc.constantFrom("answered", "dismissed", "ignored", "snoozed");
  const back = fc.integer({ min: 0, max: 10 * 365 * DAY_MS });
  fc.assert(
    fc.property(outcome, back, (outcome, backMs) => {
      const past = { ...historyOf({ outcome }), lastShownAt: NOW };
      const then = situation({ touchpoint: touchpoint(), history: past, now: NOW - backMs });
      expect([cooldown(then).pass, quietPeriod(then).pass]).toEqual([false, false]);
    }),
  );
});
