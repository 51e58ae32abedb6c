import { expect, test } from "vitest";
import type { AskingPorts } from "../../../src/ports.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const noLocks: Pick<AskingPorts, "ifFree" | "isFree"> = {
  isFree: async () => true,
  async ifFree(_, work) {
    await work(false);
    return true;
  },
};

test.each([
  ["with locks", {}, ["onePrompt"]],
  ["without, by what is written down", noLocks, ["cooldown", "perSession", "quietPeriod"]],
])("the same moment in two tabs: one of them asks, the other tells why not, %s", async (_, locks, reasons) => {
  const device = testDevice();
  const ports = { ...device.ports, ...locks };
  const here = { ...device, ports, reload: () => ({ ...device.reload(), ports }) };
  const config = {
    limits: { quiet: "7d" as const, perSession: 1 },
    touchpoints: [npsTouchpoint("a")],
  };
  const tabs = [earshotOn(here, config), earshotOn(here.reload(), config)];
  const refused: unknown[] = [];
  for (const { earshot } of tabs) {
    earshot.on("decision", ({ eligible, verdicts }) => {
      if (!eligible) refused.push(verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate));
    });
  }
  // Both have looked and found the way free before either is on screen.
  const shown = await Promise.all(tabs.map(({ earshot }) => earshot.ask("a", { respectLimits: true })));
  await here.clock.advance(10_000);

  expect(shown.sort()).toEqual([false, true]);
  expect(tabs.map(({ renderer }) => renderer.prompt()?.touchpoint.id).sort()).toEqual(["a", undefined]);
  expect(refused).toEqual([reasons]);
  expect(here.collector.records()).toMatchObject([{ kind: "shown" }]);
});
