import { expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const triggers = [{ on: "event" as const, name: "go" }];

test("a host that closes in a listener of ours has closed: nothing more is decided, no timer is left", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    touchpoints: [
      npsTouchpoint("others", { triggers, audience: { "user.plan": "pro" } }),
      npsTouchpoint("all", { triggers }),
    ],
  });
  const decided: string[] = [];
  earshot.on("decision", ({ touchpoint }) => {
    decided.push(touchpoint);
    earshot.close();
  });
  earshot.track("go");
  await device.clock.advance(10);
  expect([device.clock.pending(), device.page.listeners()]).toEqual([0, 0]);
  expect([decided, renderer.prompt()]).toEqual([["others"], undefined]);
});

test("properties that are none, or can't be read as text, throw nothing: not at once and not in a timer", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    touchpoints: [
      npsTouchpoint("odd", {
        triggers: [{ on: "event", name: "go", delay: "1s" }],
        audience: { "event.name": { contains: "x" } },
      }),
      npsTouchpoint("all", { triggers: [{ on: "event", name: "go", delay: "1s" }] }),
    ],
  });
  earshot.track("go", null as never);
  await device.clock.advance(2_000);
  expect(renderer.prompt()?.touchpoint.id).toBe("all");

  earshot.track("go", { name: Object.create(null) });
  await device.clock.advance(2_000);
  expect(device.logged).toEqual([]);
});
