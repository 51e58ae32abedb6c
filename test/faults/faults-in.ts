import { describe, expect, test } from "vitest";
import { type EngineName, isInstalled } from "./bench-browser.js";
import { runScenario } from "./run-scenario.js";
import { scenarios } from "./scenarios/all.js";

/** Every scenario of an engine, as fast as it can be. */
export function faultsIn(engine: EngineName): void {
  const skip = !isInstalled(engine);
  if (skip)
    console.warn(`LEFT OUT: every fault in ${engine}, which is not installed. npm test says how to install it.`);

  describe.skipIf(skip)(engine, () => {
    test.each(scenarios.filter(({ engines }) => engines.includes(engine)))("$id: $title", async (scenario) => {
      expect((await runScenario(scenario, engine)).wrong).toEqual([]);
    });
  });
}
