import { expect, test } from "vitest";
import { play } from "../../../examples/playground/src/simulate/play.js";
import { stateOf } from "../../../examples/playground/src/simulate/state-of.js";
import { stepsFor } from "../../../examples/playground/src/simulate/steps-for.js";
import { freshScene } from "../../../examples/playground/src/state/fresh-state.js";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { recipe, recipes } from "../recipes/recipes.js";

const now = Date.UTC(2026, 10, 29, 12);
const DAY_MS = 86_400_000;
const scene = freshScene(now);
const config: TouchpointsConfig = {
  limits: { groups: { some: { max: 1, per: "90d" } } },
  touchpoints: [
    {
      id: "a",
      triggers: [{ on: "event", name: "bought", delay: "3s" }],
      audience: { "user.plan": "pro", "visit.count": { gte: 2 } },
      frequency: { show: "always", groups: ["some"] },
      questions: [{ id: "nps", type: "nps", text: "?" }],
    },
  ],
};
const facts = [
  ["user.plan", "pro"],
  ["visit.count", "3"],
] as const;

test("facts that are set decide, those as well that only a page could see", async () => {
  const without = await play(config, scene);
  expect(without.explanations.get("a")?.says).toContain("user.plan is missing");
  const { explanations } = await play(config, { ...scene, facts });
  expect(explanations.get("a")?.eligible).toBe(true);
});

test("what was asked before counts in rests, quiet and groups, and says when it will be over", async () => {
  const past = [{ touchpoint: "a", outcome: "dismissed", at: now - DAY_MS }] as const;
  const { explanations } = await play(config, { ...scene, facts, past });
  const shut = explanations.get("a")?.verdicts.filter(({ pass }) => !pass) ?? [];
  expect(shut.map(({ gate, nextAt }) => [gate, nextAt])).toEqual([
    ["cooldown", past[0].at + 30 * DAY_MS],
    ["groups", past[0].at + 90 * DAY_MS],
    ["quietPeriod", past[0].at + 7 * DAY_MS],
  ]);
  const later = await play(config, { ...scene, facts, past, now: past[0].at + 90 * DAY_MS });
  expect(later.explanations.get("a")?.eligible).toBe(true);
});

test("an event brings the prompt once its delay is over, or says what held it back", async () => {
  const steps = [{ does: "event", what: "bought" }];
  expect((await play(config, { ...scene, facts, steps })).came).toEqual([[], [], ["a came on screen."]]);
  const { came } = await play(config, { ...scene, steps });
  expect(came.flat()).toEqual(["a was due, but not shown: audience."]);
});

test("what can't be a configuration is told, not thrown", async () => {
  const { failed } = await play({ touchpoints: "none" } as unknown as TouchpointsConfig, scene);
  expect(failed).toBeTruthy();
});

test("the last of two outcomes counts, and the one before it still rests", () => {
  const past = [
    { touchpoint: "a", outcome: "answered", at: now - 2 * DAY_MS },
    { touchpoint: "a", outcome: "ignored", at: now - DAY_MS },
  ] as const;
  expect(stateOf(past, config).touchpoints.a).toMatchObject({
    outcome: "ignored",
    shown: 2,
    earlier: { answered: now - 2 * DAY_MS },
  });
});

test.each([...recipes.keys()])("%s: its proposed steps are ones that can be taken", async (heading) => {
  const { touchpoints } = recipe(heading);
  const { came, failed } = await play({ touchpoints }, { ...scene, steps: stepsFor(touchpoints[0]) });
  expect(failed).toBeUndefined();
  expect(came).toHaveLength(stepsFor(touchpoints[0]).length + 2);
});
