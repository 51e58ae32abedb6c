import { expect, test, vi } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const HOUR_MS = 3_600_000;
const frequency = { show: "always" as const };
const touchpoints = [
  npsTouchpoint("due", { triggers: [{ on: "event", name: "go" }], frequency }),
  npsTouchpoint("tab", { presentation: { as: "tab" }, frequency }),
];

async function asked() {
  const device = testDevice();
  const on = earshotOn(device, { limits: { quiet: "0s", perSession: 9 }, touchpoints });
  await device.clock.advance(1_000);
  on.earshot.track("go");
  await device.clock.advance(10);
  expect(on.renderer.prompt()?.touchpoint.id).toBe("due");
  return on;
}

const outcomes = async ({ earshot }: Pick<Awaited<ReturnType<typeof asked>>, "earshot">) => {
  const { touchpoints: known } = await earshot.exportState();
  return Object.fromEntries(Object.entries(known).map(([id, { outcome }]) => [id, outcome]));
};

test("a page that is left for good takes its prompt along: navigated, and as good as ignored", async () => {
  const on = await asked();
  on.device.page.leave();
  expect(on.renderer.prompt()).toBeUndefined();
  await on.device.clock.advance(10_000);
  expect(on.device.collector.records().at(-1)).toMatchObject({ kind: "dismissed", how: "navigated" });
  expect(await outcomes(on)).toEqual({ due: "ignored" });
});

test("a page that is only put away keeps it", async () => {
  const { device, renderer } = await asked();
  device.page.setVisible(false);
  device.page.setVisible(true);
  expect(renderer.prompt()?.touchpoint.id).toBe("due");
  await device.clock.advance(10_000);
  expect(device.collector.records().map(({ kind }) => kind)).toEqual(["shown"]);
});

test("after an answer, leaving the page takes nothing from it", async () => {
  const on = await asked();
  await on.renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: true });
  on.device.page.leave();
  await on.device.clock.advance(10_000);
  expect(on.device.collector.records().map(({ kind }) => kind)).toEqual(["shown", "response"]);
  expect(await outcomes(on)).toEqual({ due: "answered" });
});

test("what the visitor opens goes before what we asked: replaced", async () => {
  const on = await asked();
  for (const tab of on.renderer.tabs) tab.open();
  await on.device.clock.advance(10);
  expect(on.renderer.prompt()).toMatchObject({ touchpoint: { id: "tab" }, opened: true });
  await on.device.clock.advance(10_000);
  const dismissed = on.device.collector.records().filter(({ kind }) => kind === "dismissed");
  expect(dismissed).toMatchObject([{ how: "replaced", touchpoint: { id: "due" } }]);
  expect(await outcomes(on)).toMatchObject({ due: "ignored" });
});

test("nothing that we or the host would ask takes the place of what the visitor has opened", async () => {
  const { device, earshot, renderer } = await asked();
  for (const tab of renderer.tabs) tab.open();
  await device.clock.advance(10);
  expect(await earshot.ask("due")).toBe(false);
  earshot.track("go");
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("tab");
});

test("a tab opened while another prompt is still on its way is what comes", async () => {
  const device = testDevice();
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const { renderer, earshot } = earshotOn(device, { limits: { quiet: "0s", perSession: 9 }, touchpoints });
  // The tab is there, and nothing has been loaded ahead yet.
  await device.clock.advance(900);
  const { load } = renderer;
  vi.spyOn(renderer, "load").mockImplementation(async (...look) => {
    await coming;
    return load(...look);
  });
  earshot.track("go");
  await device.clock.advance(10);
  for (const tab of renderer.tabs) tab.open();
  await device.clock.advance(10);
  come();
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("tab");
  expect(Object.keys((await earshot.exportState()).touchpoints)).toEqual(["tab"]);
});

test("put off, it rests for a day and is asked again", async () => {
  const { device, earshot, renderer } = await asked();
  renderer.prompt()?.closed("snoozed");
  await device.clock.advance(23 * HOUR_MS);
  earshot.track("go");
  await device.clock.advance(10);
  expect(renderer.prompt()).toBeUndefined();
  await device.clock.advance(HOUR_MS);
  earshot.track("go");
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("due");
});

test("close() takes it away without a word", async () => {
  const { device, earshot } = await asked();
  await device.clock.advance(100);
  earshot.close();
  const again = device.reload();
  earshotOn(again, { touchpoints });
  await again.clock.advance(10_000);
  expect(again.collector.records().map(({ kind }) => kind)).toEqual(["shown"]);
});
