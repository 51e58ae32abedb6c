import { describe, expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const config = (consent: "pending" | "denied") => ({
  consent,
  touchpoints: [
    npsTouchpoint("a", { triggers: [{ on: "event" as const, name: "go" }] }),
    npsTouchpoint("tab", { presentation: { as: "tab" as const } }),
    npsTouchpoint("slow", { triggers: [{ on: "event" as const, name: "slow", delay: "1m" as const }] }),
  ],
});

test.each(["pending", "denied"] as const)("%s: nobody is asked, nothing is kept, nothing is sent", async (consent) => {
  const device = testDevice();
  const { earshot, renderer } = earshotOn(device, config(consent));
  const decisions: unknown[] = [];
  earshot.on("decision", ({ verdicts }) => decisions.push(verdicts.filter(({ pass }) => !pass)));
  await device.clock.advance(3_000);
  earshot.track("go");
  earshot.track("slow");
  await device.clock.advance(3_000);

  expect(await earshot.ask("a")).toBe(false);
  await earshot.flush();
  expect(await earshot.stats()).toMatchObject({ submitted: 0, queued: 0 });
  expect(decisions[0]).toEqual([{ gate: "consent", pass: false, actual: consent, expected: "granted" }]);
  expect((await earshot.explain("a")).says).toMatch(/^It is not shown now\. The visitor has (not consented|declined)/);
  expect([renderer.prompt(), renderer.tabs.size, device.stores.size, device.collector.batches]).toEqual([
    undefined,
    0,
    0,
    [],
  ]);
  expect([...device.marks.values()].map((marks) => marks.size)).toEqual([0]);
});

test("granted later: what was noted is kept, the tab comes, and the next moment asks", async () => {
  const device = testDevice();
  const { earshot, renderer } = earshotOn(device, config("pending"));
  await device.clock.advance(3_000);
  await earshot.explain("a");

  earshot.consent("granted");
  await device.clock.advance(3_000);
  expect(renderer.tabs.size).toBe(1);
  earshot.track("go");
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("a");
  const [marks] = device.marks.values();
  expect(marks?.get("visit")).toMatchObject({ count: 1, pages: 1 });
});

test("withdrawn: what is open goes, and nothing is asked any more", async () => {
  const device = testDevice();
  const { earshot, renderer } = earshotOn(device, config("pending"));
  earshot.consent("granted");
  await earshot.ask("a");
  expect(renderer.prompt()).toBeDefined();

  earshot.consent("denied");
  expect(renderer.prompt()).toBeUndefined();
  expect(await earshot.ask("a")).toBe(false);
  expect(renderer.tabs.size).toBe(0);
  const [marks] = device.marks.values();
  expect(marks?.size).toBe(0);
});

test("a word that is none is no consent", async () => {
  const { earshot, device } = earshotOn(testDevice(), { ...config("pending"), consent: "yes" as never });
  expect(await earshot.ask("a")).toBe(false);
  expect(device.stores.size).toBe(0);
});

describe("while it is pending, and the host says so", () => {
  async function answeredWhilePending() {
    const device = testDevice();
    const on = earshotOn(device, config("pending"));
    expect(await on.earshot.ask("a", { whilePending: true })).toBe(true);
    const receipt = await on.renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: true });
    expect(receipt).toEqual({ stored: "memory", online: true });
    expect(await on.earshot.submit({ touchpoint: "tab", answers: { nps: 3 } })).toMatchObject({ stored: "memory" });
    await device.clock.advance(10_000);
    expect([device.stores.size, device.collector.batches.length]).toEqual([0, 0]);
    return on;
  }

  test("somebody is asked; what they say waits in the page, and goes on its way once they consent", async () => {
    const { device, earshot } = await answeredWhilePending();
    earshot.consent("granted");
    await device.clock.advance(10_000);
    expect(
      device.collector
        .records()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["response", "response", "shown"]);
    expect(Object.keys((await earshot.exportState()).touchpoints).sort()).toEqual(["a", "tab"]);
    expect((await earshot.explain("a")).verdicts.find(({ gate }) => gate === "showRule")?.pass).toBe(false);
  });

  test("if they don't, it is gone", async () => {
    const { device, earshot } = await answeredWhilePending();
    earshot.consent("denied");
    earshot.consent("granted");
    await device.clock.advance(10_000);
    expect(device.collector.records()).toEqual([]);
    expect((await earshot.exportState()).touchpoints).toEqual({});
  });

  test("who has declined is not asked", async () => {
    const { earshot } = earshotOn(testDevice(), config("denied"));
    expect(await earshot.ask("a", { whilePending: true })).toBe(false);
  });
});

describe("Global Privacy Control", () => {
  const touchpoints = [npsTouchpoint("a", { triggers: [{ on: "event" as const, name: "go" }] })];

  async function askedOn(consent?: "granted") {
    const device = testDevice();
    device.page.setWantsPrivacy(true);
    const on = earshotOn(device, { touchpoints, ...(consent && { consent }) });
    on.earshot.track("go");
    await device.clock.advance(10);
    return on;
  }

  test("is honoured: consent is pending until the page says otherwise", async () => {
    const { device, earshot, renderer } = await askedOn();
    expect([renderer.prompt(), device.stores.size]).toEqual([undefined, 0]);
    earshot.consent("granted");
    earshot.track("go");
    await device.clock.advance(10);
    expect(renderer.prompt()).toBeDefined();
  });

  test("a configuration that says who has consented knows better", async () => {
    expect((await askedOn("granted")).renderer.prompt()).toBeDefined();
  });
});
