import { describe, expect, test } from "vitest";
import type { TouchpointConfig, TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";
import { blocked, type Hindrances, loadsOn, visitOn } from "../../helpers/loads-on-device.js";

const onEvent = (more: Partial<TouchpointConfig> = {}, id = "a") =>
  npsTouchpoint(id, { triggers: [{ on: "event", name: "go" }], frequency: { show: "always" }, ...more });

/** What a page loads for somebody who is here for the first time. */
async function loadedBy(config: Partial<TouchpointsConfig>, address?: string) {
  return (await visitOn(testDevice(address ? { address } : {}), config)).loaded;
}

describe("ahead of the moment", () => {
  test("the asker comes a second after the page, and with it what draws and keeps the first that could be asked about", async () => {
    const device = testDevice();
    const { loaded } = loadsOn(device, { touchpoints: [onEvent({}, "b"), onEvent({ priority: 1 })] });
    await device.clock.advance(999);
    expect(loaded).toEqual([]);
    await device.clock.advance(1);
    expect(loaded).toEqual(["asker", "wing for a", "keeper"]);
  });

  test("one that can't be asked about is gone past", async () => {
    const touchpoints = [onEvent({ priority: 1, from: "2030-01-01" }), onEvent({}, "b")];
    expect(await loadedBy({ touchpoints })).toEqual(["asker", "wing for b", "keeper"]);
  });

  test("a page in the background is made ready too: it will have come into view", async () => {
    const device = testDevice();
    device.page.setVisible(false);
    expect((await visitOn(device, { touchpoints: [onEvent()] })).loaded).toEqual(["asker", "wing for a", "keeper"]);
  });

  test("another tab's open prompt will have left by then", async () => {
    const device = testDevice();
    const { earshot } = loadsOn(device, { touchpoints: [onEvent()] });
    await earshot.ask("a");
    expect((await visitOn(device.reload(), { touchpoints: [onEvent({}, "b")] })).loaded).toEqual([
      "asker",
      // For what the other tab has not sent yet.
      "keeper",
      "courier",
      "wing for b",
    ]);
  });

  test.each([
    ["that asks nobody", []],
    ["whose touchpoints are meant for others", [onEvent({ audience: { "user.plan": "pro" } })]],
    ["whose touchpoints stand on other pages", [onEvent({ audience: { "page.path": "/checkout" } })]],
    ["whose touchpoints are switched off", [onEvent({ enabled: false })]],
    ["whose touchpoints wait for a call", [npsTouchpoint("a"), npsTouchpoint("b", { triggers: [{ on: "manual" }] })]],
    ["whose touchpoints wait for a link", [npsTouchpoint("a", { triggers: [{ on: "link" }] })]],
  ])("nothing at all comes to a page %s", async (_, touchpoints) => {
    const loaded = await loadedBy({ touchpoints });
    // What listens for links is loaded with the page.
    expect(loaded.filter((what) => what !== "more")).toEqual([]);
  });

  test.each(["pending", "denied"] as const)("nothing at all comes while consent is %s", async (consent) => {
    expect(await loadedBy({ consent, touchpoints: [onEvent()] })).toEqual([]);
  });

  test("consent that is granted in time is consent", async () => {
    const device = testDevice();
    const { earshot, loaded } = loadsOn(device, { consent: "pending", touchpoints: [onEvent()] });
    earshot.consent("granted");
    await device.clock.advance(5_000);
    expect(loaded).toEqual(["asker", "wing for a", "keeper"]);
  });

  test("consent that is granted later makes ready from then on", async () => {
    const { device, earshot, loaded } = await visitOn(testDevice(), { consent: "pending", touchpoints: [onEvent()] });
    earshot.consent("granted");
    await device.clock.advance(999);
    expect(loaded).toEqual([]);
    await device.clock.advance(1);
    expect(loaded).toEqual(["asker", "wing for a", "keeper"]);
  });

  test("what draws it could not be had: the next page tries again", async () => {
    const config = { touchpoints: [onEvent()] };
    const first = await visitOn(testDevice(), config, { wing: blocked });
    expect(first.device.logged).toEqual(["what draws prompts could not be loaded: blocked"]);
    expect((await visitOn(first.next(), config)).loaded).toEqual(["asker", "wing for a", "keeper"]);
  });
});

describe("after close()", () => {
  const config = { touchpoints: [onEvent()] };

  test("nothing is loaded any more", async () => {
    const device = testDevice();
    const { earshot, loaded } = loadsOn(device, config);
    await device.clock.advance(500);
    earshot.close();
    await device.clock.advance(5_000);
    expect(loaded).toEqual([]);
  });

  test.each<[string, (device: TestDevice, close: () => void) => Hindrances]>([
    ["the asker is on its way", (_, close) => ({ asker: close })],
    [
      "the past is being read",
      (device, close) => {
        const { openStore } = device.ports;
        Object.assign(device.ports, {
          openStore: (...args: Parameters<typeof openStore>) => {
            close();
            return openStore(...args);
          },
        });
        return {};
      },
    ],
  ])("while %s, nothing comes after it", async (_, hinder) => {
    const device = testDevice();
    const on = loadsOn(
      device,
      config,
      hinder(device, () => on.earshot.close()),
    );
    await device.clock.advance(5_000);
    expect([on.loaded, device.logged]).toEqual([["asker"], []]);
  });
});
