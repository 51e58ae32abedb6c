import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audience } from "../../../src/eligibility/audience.js";
import { onePrompt } from "../../../src/eligibility/one-prompt.js";
import { pageVisible } from "../../../src/eligibility/page-visible.js";
import { perSession } from "../../../src/eligibility/per-session.js";
import { sampled } from "../../../src/eligibility/sampled.js";
import { showRule } from "../../../src/eligibility/show-rule.js";
import { history, historyOf, NOW, situation, touchpoint } from "../../helpers/situation.js";

test("nobody is asked in a tab that they don't look at", () => {
  expect(pageVisible(situation())).toEqual({ pass: true, actual: true, expected: true });
  expect(pageVisible(situation({ pageVisible: false }))).toEqual({ pass: false, actual: false, expected: true });
});

test("one prompt at a time", () => {
  expect(onePrompt(situation())).toEqual({ pass: true, actual: false, expected: false });
  expect(onePrompt(situation({ promptOpen: true }))).toEqual({ pass: false, actual: true, expected: false });
});

test("so many prompts a visit and no more; time alone promises nothing", () => {
  const after = (prompts: number) => {
    const visit = { id: "1", prompts };
    return perSession(situation({ history: history({ visit }), limits: { quietMs: 0, perSession: 2, groups: {} } }));
  };
  expect(after(1)).toEqual({ pass: true, actual: 1, expected: { lt: 2 } });
  expect(after(2)).toEqual({ pass: false, actual: 2, expected: { lt: 2 } });
});

describe("audience", () => {
  const only = { "user.plan": "pro", any: [{ device: "mobile" }, { not: { locale: "de" } }] };
  const seen = (facts: Record<string, unknown>) =>
    audience(situation({ touchpoint: touchpoint({ audience: only }), facts: (name) => facts[name] }));

  test("lets through those who are meant, and shows the facts it went by, nested ones too", () => {
    const facts = { "user.plan": "pro", device: "desktop", locale: "en" };
    expect(seen({ ...facts, "page.url": "not asked about" })).toEqual({ pass: true, actual: facts, expected: only });
    expect(seen({ ...facts, locale: "de" })).toMatchObject({ pass: false, actual: { locale: "de" } });
  });

  test("is everybody where none is named", () => {
    expect(audience(situation())).toEqual({ pass: true, actual: {}, expected: {} });
  });
});

describe("show rule", () => {
  const seen = (show: "once" | "untilAnswered" | "always", past = history()) =>
    showRule(situation({ touchpoint: touchpoint({ frequency: { show } }), history: past }));
  const never = history();
  const ignored = historyOf({});
  const answered = historyOf({ outcome: "dismissed", answeredAt: NOW });

  test.each([
    ["once", [true, false, false]],
    ["untilAnswered", [true, true, false]],
    ["always", [true, true, true]],
  ] as const)("%s: never asked, ignored, answered and then closed: %j", (show, passes) => {
    expect([never, ignored, answered].map((past) => seen(show, past).pass)).toEqual(passes);
    expect(seen(show, answered)).toMatchObject({ actual: { shown: 1, answered: true }, expected: show });
    expect(seen(show, answered)).not.toHaveProperty("nextAt");
  });

  test("goes by what the visitor was asked, not by names that every object has", () => {
    const named = { ...touchpoint({ frequency: { show: "once" } }), id: "constructor" };
    expect(showRule(situation({ touchpoint: named })).pass).toBe(true);
  });
});

describe("sample", () => {
  const isIn = (respondent: string, sample: number) =>
    sampled(situation({ touchpoint: touchpoint({ sample }), respondent })).pass;
  const rate = fc.double({ min: 0, max: 1, noNaN: true });

  test("is the same for the same visitor, and raising the rate removes nobody", () => {
    fc.assert(
      fc.property(fc.uuid(), rate, rate, (visitor, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(isIn(visitor, low)).toBe(isIn(visitor, low));
        if (isIn(visitor, low)) expect(isIn(visitor, high)).toBe(true);
        expect([isIn(visitor, 0), isIn(visitor, 1)]).toEqual([false, true]);
      }),
    );
  });

  test("is as large as it says, and another one for another touchpoint", () => {
    const visitors = Array.from({ length: 4_000 }, (_, i) => `visitor-${i}`);
    const quarter = visitors.filter((visitor) => isIn(visitor, 0.25));
    expect(quarter.length / visitors.length).toBeCloseTo(0.25, 1);

    const other = { ...touchpoint({ sample: 0.25 }), id: "b" };
    const both = quarter.filter((respondent) => sampled(situation({ touchpoint: other, respondent })).pass);
    expect(both.length / quarter.length).toBeCloseTo(0.25, 1);
  });
});
