import { describe, expect, test } from "vitest";
import type { EarshotEvents } from "../../../src/index.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const touchpoints = [npsTouchpoint("a"), npsTouchpoint("b")];
const on = (device = testDevice()) => earshotOn(device, { touchpoints });

/** A visitor who has answered while nothing can be sent, and has left a prompt half done. */
async function offline() {
  const given = on();
  given.device.page.setOnline(false);
  given.earshot.identify("u_1", { plan: "pro" });
  await given.earshot.submit({ touchpoint: "a", answers: { nps: 7 } });
  await given.earshot.ask("b");
  given.renderer.prompt()?.keep({ nps: 3 });
  return given;
}

const everything = ({ stores, marks }: ReturnType<typeof testDevice>) =>
  JSON.stringify([stores, marks].flatMap((all) => [...all.values()].map((each) => [...each])));

describe("forget()", () => {
  test("S25: takes everything off the device that the visitor has said, or that tells of them", async () => {
    const { device, earshot, renderer } = await offline();
    const { respondent } = (await earshot.exportMine()).queued[0] ?? {};
    expect(await earshot.forget()).toBe(true);
    await device.clock.advance(1_000);
    expect(renderer.prompt()).toBeUndefined();
    for (const word of ["u_1", "pro", "nps", respondent?.anonymousId ?? "?"])
      expect(everything(device)).not.toContain(word);
    expect(await earshot.exportMine()).toMatchObject({ queued: [], deadLetters: [] });
    expect(await earshot.stats()).toMatchObject({ queued: 0, erased: 1, bytes: 0 });

    device.page.setOnline(true);
    await device.clock.advance(60_000);
    expect(device.collector.records()).toEqual([]);
  });

  test("who comes after it is somebody new, on this page and on the next", async () => {
    const { device, earshot } = await offline();
    const before = (await earshot.exportMine()).queued[0]?.respondent;
    await earshot.forget();
    await earshot.submit({ touchpoint: "a", answers: { nps: 9 } });
    const after = (await earshot.exportMine()).queued[0]?.respondent;
    expect(after?.userId).toBeUndefined();
    expect(after?.anonymousId).not.toBe(before?.anonymousId);
    earshot.close();
    const next = on(device.reload());
    await next.earshot.submit({ touchpoint: "b", answers: { nps: 9 } });
    expect((await next.earshot.exportMine()).queued.at(-1)?.respondent).toEqual(after);
  });
});

describe("exportMine()", () => {
  test("shows what is queued, what was put aside, and what else is kept", async () => {
    const { earshot } = await offline();
    const { queued, deadLetters, stored } = await earshot.exportMine();
    expect(queued.map(({ kind }) => kind).sort()).toEqual(["response", "shown"].slice(0, queued.length));
    expect(deadLetters).toEqual([]);
    expect(Object.keys(stored)).toEqual(expect.arrayContaining(["m/history", "m/counters", "visit", "asked"]));
  });
});

describe("what was put aside", () => {
  async function refused() {
    const given = on();
    given.device.collector.fail(({ batch }) => ({
      body: JSON.stringify({ results: batch.map(({ id }) => ({ id, status: "rejected", code: "invalid" })) }),
    }));
    const heard: EarshotEvents["rejected"][] = [];
    given.earshot.on("rejected", (detail) => heard.push(detail));
    await given.earshot.submit({ touchpoint: "a", answers: { nps: 7 } });
    await given.device.clock.advance(1_000);
    return { ...given, heard };
  }

  test("can be looked at, with the reason", async () => {
    const { earshot, heard } = await refused();
    const letters = await earshot.deadLetters();
    expect(letters).toMatchObject([
      {
        ...heard[0],
        at: expect.stringMatching(/^2026-01-01T00:00/),
        record: { kind: "response", answers: [{ value: 7 }] },
      },
    ]);
    expect((await earshot.exportMine()).deadLetters).toEqual(letters);
  });

  test("is not hidden by what somebody has broken", async () => {
    const { device, earshot, heard } = await refused();
    const [store] = [...device.stores.values()].filter((each) => each.has(`x/${heard[0]?.id}`));
    store?.set("x/broken", { v: 2, id: "broken", rev: 1, body: "{", bytes: 1, at: 1, tries: 0, nextAt: 0 });
    expect(await earshot.deadLetters()).toMatchObject([
      { id: heard[0]?.id, record: { kind: "response" } },
      { id: "broken", text: "{" },
    ]);
  });

  test("can be tried again", async () => {
    const { device, earshot, heard } = await refused();
    expect(await earshot.retry(heard[0]?.id ?? "")).toBe(true);
    expect(await earshot.retry("nonsense")).toBe(false);
    await device.clock.advance(1_000);
    expect(device.collector.records()).toHaveLength(1);
    expect(await earshot.deadLetters()).toEqual([]);
    expect(await earshot.stats()).toMatchObject({ submitted: 1, delivered: 1, rejected: 0, queued: 0 });
  });
});

test("an answer that could not be delivered for a month is put aside, and it is said", async () => {
  const { device, earshot } = await offline();
  const expired: string[] = [];
  earshot.on("expired", ({ id }) => expired.push(id));
  await device.clock.advance(31 * 86_400_000);
  device.page.setOnline(true);
  await device.clock.advance(10_000);
  expect(expired).toHaveLength(2);
  expect(await earshot.stats()).toMatchObject({ expired: 2, delivered: 0, queued: 0 });
  expect((await earshot.deadLetters()).map(({ code }) => code)).toEqual(["expired", "expired"]);
});

describe("persist", () => {
  test.each(["session", "none"] as const)(
    "S25: %s: nothing outlasts it, and all arrives while it lasts",
    async (persist) => {
      const { device, earshot } = earshotOn(testDevice(), { touchpoints, persist });
      await earshot.submit({ touchpoint: "a", answers: { nps: 7 } });
      await device.clock.advance(10_000);
      expect(device.stores.size).toBe(0);
      expect(device.collector.records()).toHaveLength(1);
      expect(await earshot.stats()).toMatchObject({ tier: "memory", delivered: 1 });
    },
  );
});
