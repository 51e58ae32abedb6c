import { expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const event = (name: string) => [{ on: "event" as const, name }];
const config = {
  limits: { quiet: "0s" as const, perSession: 1 },
  touchpoints: ["one", "two"].map((id) => npsTouchpoint(id, { triggers: event(id) })),
};

test("each page asks for consent anew, and still the visit is one", async () => {
  const device = testDevice();
  const first = earshotOn(device, { ...config, consent: "pending" });
  first.earshot.consent("granted");
  first.earshot.track("one");
  await device.clock.advance(10);
  first.renderer.prompt()?.closed("escaped");
  first.earshot.close();

  const second = earshotOn(device.reload(), { ...config, consent: "pending" });
  second.earshot.consent("granted");
  second.earshot.track("two");
  await device.clock.advance(10);
  expect(second.renderer.prompt()).toBeUndefined();
  const { verdicts } = await second.earshot.explain("two");
  expect(verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate)).toEqual(["perSession"]);
});

test("withdrawn consent forgets the visit; the one that begins with the next consent is one too", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), config);
  earshot.consent("denied");
  earshot.consent("granted");
  const shown: unknown[] = [];
  for (const id of ["one", "two"]) {
    earshot.track(id);
    await device.clock.advance(10);
    shown.push(renderer.prompt()?.touchpoint.id);
    renderer.prompt()?.closed("escaped");
  }
  expect(shown).toEqual(["one", undefined]);
});

test("two windows side by side, the first long in view: what was asked there counts in the second", async () => {
  const device = testDevice();
  const first = earshotOn(device, config);
  await device.clock.advance(3_600_000);
  first.earshot.track("one");
  await device.clock.advance(10);
  first.renderer.prompt()?.closed("escaped");

  const second = earshotOn(device.reload(), config);
  second.earshot.track("two");
  await device.clock.advance(10);
  expect(second.renderer.prompt()).toBeUndefined();
});

test("a visit that is noted late, by a page long in view, is the one of the tab beside it", async () => {
  const device = testDevice();
  const tabs = [earshotOn(device, config)];
  await device.clock.advance(3_600_000);
  tabs.push(earshotOn(device.reload(), config));
  const shown: unknown[] = [];
  for (const [i, { earshot, renderer }] of tabs.entries()) {
    earshot.track(config.touchpoints[i]?.id ?? "");
    await device.clock.advance(3_600_000);
    shown.push(renderer.prompt()?.touchpoint.id);
    renderer.prompt()?.closed("escaped");
  }
  expect(shown).toEqual(["one", undefined]);
});
