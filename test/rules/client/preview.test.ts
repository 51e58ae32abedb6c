import { expect, test } from "vitest";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

/** Shut by every gate that there is, but for the renderer's. */
const SHUT = npsTouchpoint("advent", {
  enabled: false,
  until: "2020-01-01",
  audience: { "user.plan": "pro" },
  sample: 0,
  frequency: { show: "once" },
  presentation: { as: "tab" },
});

async function preview(id: string, more: Partial<TouchpointsConfig> = {}) {
  const device = testDevice({ address: `https://shop.example/?earshot-preview=${id}` });
  const on = earshotOn(device, { limits: { perSession: 0 }, touchpoints: [SHUT], ...more });
  await device.clock.advance(10);
  return { ...on, prompt: on.renderer.prompt() };
}

test("shows a touchpoint whatever its gates say, and says that it is a preview", async () => {
  const { prompt } = await preview("advent");
  expect(prompt).toMatchObject({ touchpoint: { id: "advent" }, preview: true, test: true, given: {} });
});

test("its answers are tests, and leave no trace on the visitor", async () => {
  const { device, earshot, prompt } = await preview("advent");
  const before = await earshot.exportState();
  expect(await prompt?.answer({ nps: 9 }, { complete: true, trusted: true })).toMatchObject({ stored: "durable" });
  prompt?.closed("closed");
  await device.clock.advance(10_000);
  const records = device.collector.records();
  expect(records.map(({ kind, test }) => [kind, test])).toEqual([
    ["shown", true],
    ["response", true],
  ]);
  expect(records[0]?.context.trigger).toBe("preview");
  expect(await earshot.exportState()).toEqual(before);
});

test("the page is told that it is no visitor's", async () => {
  const device = testDevice({ address: "https://shop.example/?earshot-preview=advent" });
  const { earshot, renderer } = earshotOn(device, { touchpoints: [SHUT] });
  const heard: boolean[] = [];
  for (const type of ["shown", "answered", "dismissed"] as const) earshot.on(type, ({ test }) => heard.push(test));
  await device.clock.advance(10);
  const prompt = renderer.prompt();
  await prompt?.answer({ nps: 9 }, { complete: false, trusted: true });
  prompt?.closed("closed");
  expect(heard).toEqual([true, true, true]);
});

test("looked at and closed, it rests no longer than before, and what was typed is gone", async () => {
  const { device, earshot, prompt } = await preview("advent");
  prompt?.keep({ nps: 3 });
  prompt?.closed("snoozed");
  await device.clock.advance(10);
  expect((await earshot.exportState()).touchpoints).toEqual({});
  device.page.leave();
  expect(JSON.stringify([...device.marks.values()].map((each) => [...each]))).not.toContain("nps");
});

test("an id that there is not is one line", async () => {
  const { device, prompt } = await preview("adwent");
  expect(prompt).toBeUndefined();
  expect(device.logged).toEqual(['preview("adwent"): there is no such touchpoint. There are: advent']);
});

test("goes before what is due on the page, which then waits its turn", async () => {
  const { device, earshot, renderer } = await preview("advent", {
    limits: { quiet: "0s", perSession: 5 },
    touchpoints: [SHUT, npsTouchpoint("due", { triggers: [{ on: "load" }] })],
  });
  expect(renderer.prompt()?.preview).toBe(true);
  renderer.prompt()?.closed("closed");
  expect(await earshot.ask("due")).toBe(true);
  expect(renderer.prompt()).toMatchObject({ preview: false, test: false });
  await device.clock.advance(10);
});

test.each(["pending", "denied"] as const)("while consent is %s it shows, and keeps nothing", async (consent) => {
  const { device, prompt } = await preview("advent", { consent });
  expect(await prompt?.answer({ nps: 9 }, { complete: true, trusted: true })).toEqual({
    stored: "memory",
    online: true,
  });
  await device.clock.advance(10_000);
  expect(device.collector.records()).toEqual([]);
  expect([...device.stores.values()].flatMap((each) => [...each.keys()])).toEqual([]);
});
