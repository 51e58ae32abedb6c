import { describe, expect, test } from "vitest";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const DAY_MS = 86_400_000;

const config: Partial<TouchpointsConfig> = {
  limits: { quiet: "7d", perSession: 100, groups: { relationship: { max: 1, per: "90d" } } },
  touchpoints: [
    npsTouchpoint("a", { triggers: [{ on: "event", name: "a" }], frequency: { groups: ["relationship"] } }),
    npsTouchpoint("b", { triggers: [{ on: "event", name: "b" }], frequency: { groups: ["relationship"] } }),
  ],
};

/** A page of the device, on which touchpoints may be asked about by their own events. */
function open(device: TestDevice) {
  const { earshot, renderer } = earshotOn(device, config);
  return {
    earshot,
    /** Whether the event of that name brings the prompt; it is answered, or closed. */
    async isAsked(id: string, answered = true): Promise<boolean> {
      earshot.track(id);
      await device.clock.advance(10);
      const prompt = renderer.prompt();
      if (answered) await prompt?.answer({ nps: 9 }, { complete: true, trusted: true });
      prompt?.closed("closed");
      await device.clock.advance(10);
      return prompt?.touchpoint.id === id;
    },
    reload() {
      earshot.close();
      return open(device.reload());
    },
  };
}

const refusals = async ({ earshot }: ReturnType<typeof open>, id: string) =>
  (await earshot.explain(id)).verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate);

describe("identify", () => {
  test("what the anonymous visitor was asked counts on as the user's, on any page and after a log-out", async () => {
    const device = testDevice();
    const anonymous = open(device);
    expect(await anonymous.isAsked("a")).toBe(true);

    const page = anonymous.reload();
    page.earshot.identify("ada");
    await device.clock.advance(8 * DAY_MS);
    expect(await refusals(page, "a")).toEqual(["cooldown", "showRule", "groups"]);
    expect(await refusals(page, "b")).toEqual(["groups"]);
    // Written down for the user as soon as anything is.
    await page.earshot.importState({ v: 1, touchpoints: {}, groups: {} });

    page.earshot.reset();
    expect(await refusals(page, "a")).toEqual([]);
    page.earshot.identify("ada");
    expect(await refusals(page, "a")).toEqual(["cooldown", "showRule", "groups"]);
    page.earshot.identify("bob");
    expect(await refusals(page, "a")).toEqual([]);
  });

  test("what the user was asked is known on pages that don't say who it is", async () => {
    const device = testDevice();
    const page = open(device);
    page.earshot.identify("ada");
    expect(await page.isAsked("a")).toBe(true);
    expect(await refusals(page.reload(), "b")).toEqual(["groups", "quietPeriod"]);
  });

  test("the account's traits are facts, and its id travels with the answers", async () => {
    const device = testDevice();
    const { earshot, renderer } = earshotOn(device, {
      touchpoints: [npsTouchpoint("large", { audience: { "account.seats": { gte: 10 } } })],
    });
    earshot.identify("ada", { plan: "pro" }, { id: "acme", seats: 12 });
    expect((await earshot.explain("large")).eligible).toBe(true);
    await earshot.ask("large");
    await renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: true });
    await device.clock.advance(10_000);
    const respondent = { anonymousId: expect.any(String), userId: "ada", accountId: "acme" };
    expect(device.collector.records().map((record) => record.respondent)).toEqual([respondent, respondent]);
  });
});

describe("reset", () => {
  test("whoever comes next is somebody new; what is queued is still sent", async () => {
    const device = testDevice();
    const page = open(device);
    device.page.setOnline(false);
    page.earshot.identify("ada");
    expect(await page.isAsked("a")).toBe(true);

    page.earshot.reset();
    expect((await page.earshot.exportState()).touchpoints).toEqual({});
    expect(await page.isAsked("a")).toBe(true);
    device.page.setOnline(true);
    await device.clock.advance(10_000);

    const responses = device.collector.records().filter(({ kind }) => kind === "response");
    const [first, second] = responses.map(({ respondent }) => respondent);
    expect(first).toMatchObject({ userId: "ada" });
    expect(second).not.toHaveProperty("userId");
    expect(second?.anonymousId).not.toBe(first?.anonymousId);
  });

  test("is heeded by the next page, though this one was left at once", async () => {
    const device = testDevice();
    const page = open(device);
    expect(await page.isAsked("a")).toBe(true);
    page.earshot.reset();
    const next = page.reload();
    expect(await refusals(next, "a")).toEqual([]);
  });

  test("takes away what was open, and what was waiting", async () => {
    const device = testDevice();
    const { earshot, renderer } = earshotOn(device, {
      touchpoints: [
        npsTouchpoint("open"),
        npsTouchpoint("waiting", { triggers: [{ on: "event", name: "go", delay: "1m" }] }),
      ],
    });
    earshot.track("go");
    await earshot.ask("open");
    earshot.reset();
    expect(renderer.prompt()).toBeUndefined();
    await device.clock.advance(120_000);
    expect(renderer.prompt()).toBeUndefined();
    expect(await earshot.ask("open")).toBe(true);
  });
});

describe("state", () => {
  test("taken to another device, it keeps shut what was shut", async () => {
    const here = testDevice();
    const page = open(here);
    expect(await page.isAsked("a")).toBe(true);
    const state = JSON.parse(JSON.stringify(await page.earshot.exportState()));
    expect(state).toEqual({
      v: 1,
      lastShownAt: expect.any(Number),
      touchpoints: { a: expect.objectContaining({ shown: 1, outcome: "answered" }) },
      groups: { relationship: [expect.any(Number)] },
    });

    const there = open(testDevice({ seed: 2 }));
    expect(await refusals(there, "a")).toEqual([]);
    await there.earshot.importState(state);
    expect(await refusals(there, "a")).toEqual(["cooldown", "showRule", "groups", "quietPeriod"]);
  });

  test.each([[undefined], [null], ["text"], [{}], [{ touchpoints: { a: { outcomeAt: Number.NaN } } }]])(
    "%j is none: nothing of it is taken, and one line says so",
    async (state) => {
      const device = testDevice();
      const page = open(device);
      await page.earshot.importState(state as never);
      expect(await refusals(page, "a")).toEqual([]);
      expect(device.logged).toEqual([expect.stringContaining("importState")]);
    },
  );
});
