import { expect, test } from "vitest";
import { decide } from "../../../src/eligibility/decide.js";
import { DAY_MS, history, historyOf, NOW, situation, touchpoint } from "../../helpers/situation.js";

const GATES = [
  "enabled",
  "dates",
  "consent",
  "testMode",
  "pageVisible",
  "audience",
  "sampled",
  "cooldown",
  "showRule",
  "groups",
  "perSession",
  "quietPeriod",
  "onePrompt",
  "canDraw",
] as const;

test("all gates are heard, in this order, even when the first is shut", () => {
  const decision = decide(situation({ pageVisible: false }));
  expect(decision.verdicts.map(({ gate }) => gate)).toEqual(GATES);
  expect(decision).toMatchObject({ touchpoint: "a", eligible: false });
});

test("eligible when all are open, and then the time is now", () => {
  expect(decide(situation())).toMatchObject({ eligible: true, nextAt: NOW });
});

test("the earliest time is the latest of those that are shut", () => {
  const past = { ...historyOf({ outcome: "dismissed" }), lastShownAt: NOW };
  const decision = decide(situation({ history: past, now: NOW + DAY_MS }));
  expect(decision).toMatchObject({ eligible: false, nextAt: NOW + 30 * DAY_MS });
});

test("a gate that has opened again has no say in the earliest time", () => {
  const past = { ...historyOf({ outcome: "ignored" }), lastShownAt: NOW };
  const limits = { quietMs: 20 * DAY_MS, perSession: 1, groups: {} };
  const decision = decide(situation({ history: past, limits, now: NOW + 10 * DAY_MS }));
  expect(decision.nextAt).toBe(NOW + 20 * DAY_MS);
});

test.each([
  ["enabled", { touchpoint: touchpoint({ enabled: false }) }],
  ["dates", { touchpoint: touchpoint({ until: "2025-12-31" }) }],
  ["consent", { consent: "pending" }],
  ["testMode", { touchpoint: touchpoint({ enabled: "test" }) }],
  ["pageVisible", { pageVisible: false }],
  ["audience", { touchpoint: touchpoint({ audience: { "user.plan": "pro" } }) }],
  ["sampled", { touchpoint: touchpoint({ sample: 0 }) }],
  ["showRule", { history: historyOf({ answeredAt: NOW }), now: NOW + 365 * DAY_MS }],
  ["perSession", { limits: { quietMs: 0, perSession: 0, groups: {} } }],
  ["onePrompt", { promptOpen: true }],
  ["canDraw", { canDraw: false }],
] as const)("where %s is shut, no time is promised: waiting alone won't do it", (gate, more) => {
  const decision = decide(situation(more));
  expect(decision.verdicts.filter(({ pass }) => !pass).map((verdict) => verdict.gate)).toEqual([gate]);
  expect(decision).not.toHaveProperty("nextAt");
});

test("what the visitor opens or the host asks for heeds the team's switch, consent, a prompt that is open, and whether it can be drawn", () => {
  const against = situation({
    touchpoint: touchpoint({ sample: 0, audience: { "user.plan": "pro" } }),
    history: { ...historyOf({ answeredAt: NOW, outcome: "answered" }), lastShownAt: NOW },
    limits: { quietMs: DAY_MS, perSession: 0, groups: {} },
    pageVisible: false,
  });
  expect(decide(against).verdicts.filter(({ pass }) => !pass)).toHaveLength(7);
  const heeded = ["enabled", "dates", "consent", "testMode", "onePrompt", "canDraw"].map((gate) => ({ gate }));
  expect(decide(against, true)).toMatchObject({ eligible: true, verdicts: heeded });
  expect(decide({ ...against, consent: "denied" }, true).eligible).toBe(false);
  expect(decide({ ...against, canDraw: false }, true).eligible).toBe(false);
  for (const off of [{ enabled: false }, { enabled: "test" }, { until: "2025-12-31" }] as const)
    expect(decide({ ...against, touchpoint: touchpoint(off) }, true).eligible).toBe(false);
  expect(decide({ ...against, promptOpen: true }, true).eligible).toBe(false);
});

test("deciding changes nothing that it was given", () => {
  const given = situation({ history: Object.freeze(history()), touchpoint: Object.freeze(touchpoint()) });
  expect(decide(given)).toEqual(decide(given));
});
