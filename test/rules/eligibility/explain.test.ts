import fc from "fast-check";
import { expect, test } from "vitest";
import { explainedLife } from "./explained-life.js";
import { explainedSituations } from "./explained-situations.js";

const LIVES = 128;
const RUNS = 2;

/** Every rule that can keep a touchpoint from being shown. */
const GATES = [
  ...[
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
  ],
  ...["perSession", "quietPeriod", "onePrompt", "canDraw", "questions"],
];

test("`explain` says eligible exactly when the trigger then shows the prompt, and `simulate` says the same", async () => {
  let situations = 0;
  let simulations = 0;
  let shows = 0;
  const refusedAlone = new Set<string>();
  const lives = fc.array(explainedLife, { minLength: LIVES, maxLength: LIVES });

  // Side by side, for most of their time they wait for the runtime.
  await fc.assert(
    fc.asyncProperty(lives, async (each) => {
      for (const { said, shown, simulated } of (await Promise.all(each.map(explainedSituations))).flat()) {
        expect(shown, said.says).toBe(said.eligible);
        if (simulated) expect(simulated).toEqual(said);
        for (const { says } of [said, ...said.verdicts]) {
          expect(says).toMatch(/^\S.*\.$/);
          expect(says).not.toMatch(/undefined|NaN|\[object/);
        }
        const [refused, ...others] = said.verdicts.filter(({ pass }) => !pass);
        if (refused && !others.length) refusedAlone.add(refused.gate);
        situations += 1;
        simulations += Number(simulated !== undefined);
        shows += Number(shown);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );

  expect(situations).toBeGreaterThanOrEqual(10_000);
  expect(simulations).toBeGreaterThan(1_000);
  expect(shows).toBeGreaterThan(1_000);
  expect(situations - shows).toBeGreaterThan(1_000);
  expect([...refusedAlone].sort()).toEqual([...GATES].sort());
});
