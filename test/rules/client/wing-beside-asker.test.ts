import { describe, expect, test } from "vitest";
import type { TouchpointConfig, TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";
import { blocked, loadsOn } from "../../helpers/loads-on-device.js";

const onEvent = (more: Partial<TouchpointConfig> = {}) =>
  npsTouchpoint("a", { triggers: [{ on: "event", name: "go" }], frequency: { show: "always" }, ...more });

describe("when something is due", () => {
  async function due(config: Partial<TouchpointsConfig>, { device = testDevice(), listen = false, hinder = {} } = {}) {
    const on = loadsOn(device, config, hinder);
    if (listen) on.earshot.on("decision", () => {});
    on.earshot.track("go");
    await device.clock.advance(10);
    return on;
  }

  test("for somebody who was never asked, the wing comes beside the asker", async () => {
    const { loaded, renderer } = await due({ touchpoints: [onEvent()] });
    expect([loaded, renderer.prompt()?.touchpoint.id]).toEqual([["asker", "wing", "wing for a"], "a"]);
  });

  test("that it failed to come early is nothing yet", async () => {
    let tries = 0;
    const wing = () => (tries++ ? undefined : blocked());
    const { renderer, device } = await due({ touchpoints: [onEvent()] }, { hinder: { wing } });
    expect([renderer.prompt()?.touchpoint.id, device.logged]).toEqual(["a", []]);
  });

  test("for somebody who was asked before, the gates speak first", async () => {
    const config = { touchpoints: [onEvent()] };
    const first = await due(config);
    first.renderer.prompt()?.closed("closed");
    await first.device.clock.advance(1_000);
    first.earshot.close();
    expect((await due(config, { device: first.device.reload() })).loaded).toEqual(["asker"]);
  });

  test.each<[string, Partial<TouchpointConfig>]>([
    ["sample", { sample: 0.5 }],
    ["enabled", { enabled: "test" }],
    ["from", { from: "2030-01-01" }],
    ["until", { until: "2030-01-01" }],
  ])("the gates speak first where the file says `%s` anywhere", async (_, more) => {
    const { loaded } = await due({ touchpoints: [onEvent(), npsTouchpoint("other", more)] });
    expect(loaded).toEqual(["asker", "wing for a"]);
  });

  test.each<[string, Partial<TouchpointsConfig>]>([
    ["who isn't meant", { touchpoints: [onEvent({ audience: { "user.plan": "pro" } })] }],
    ["who hasn't consented", { consent: "pending", touchpoints: [onEvent()] }],
  ])("of somebody %s the asker says why, if it is to be heard; no wing comes", async (_, config) => {
    expect((await due(config, { listen: true })).loaded).toEqual(["asker"]);
    expect((await due(config)).loaded).toEqual([]);
  });

  test("whether somebody was asked before, the asker knows: until then no wing comes", async () => {
    const audience = { "asked.other": { exists: true } };
    expect((await due({ touchpoints: [onEvent({ audience })] })).loaded).toEqual(["more", "asker"]);
  });
});
