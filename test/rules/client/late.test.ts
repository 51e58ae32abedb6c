import { describe, expect, test } from "vitest";
import type { TouchpointConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";
import { blocked, loadsOn } from "../../helpers/loads-on-device.js";

const onEvent = (more: Partial<TouchpointConfig> = {}) =>
  npsTouchpoint("a", { triggers: [{ on: "event", name: "go" }], ...more });

describe("what a page loads", () => {
  test("nothing, as long as nothing is due that is meant for the visitor", async () => {
    const device = testDevice();
    const { earshot, loaded } = loadsOn(device, {
      touchpoints: [
        onEvent({ audience: { "user.plan": "pro" } }),
        npsTouchpoint("b", {
          triggers: [{ on: "dwell", for: "1h" }],
          audience: { "page.path": { glob: "/{a,b}/**" } },
        }),
      ],
    });
    earshot.track("go");
    await device.clock.advance(2 * 3_600_000);
    expect(loaded).toEqual([]);
  });

  test.each([
    ["a trigger that few use", onEvent({ triggers: [{ on: "exit" }] })],
    ["events that are counted", onEvent({ triggers: [{ on: "event", name: "go", count: 3 }] })],
    ["a fact that few ask for", onEvent({ audience: { "visit.count": { gte: 2 } } })],
  ])("more, for %s; blocked, the others listen all the same", async (_, touchpoint) => {
    const device = testDevice();
    const touchpoints = [touchpoint, npsTouchpoint("b", { triggers: [{ on: "event", name: "b" }] })];
    const { earshot, loaded } = loadsOn(device, { touchpoints }, { more: blocked, asker: blocked });
    earshot.track("b");
    await device.clock.advance(10);
    expect(loaded.filter((what) => what !== "wing")).toEqual(["more", "asker"]);
    expect(device.logged).toEqual(["some triggers can't be loaded: blocked", "blocked"]);
  });

  test.each([
    ["https://shop.example/?earshot-debug", false, ["asker"], 0],
    ["https://shop.example/?earshot-debug", true, ["words", "asker", "inspector"], 1],
    ["https://shop.example/", true, ["words"], 0],
    ["http://localhost/?earshot-debug", false, ["asker", "inspector"], 1],
    ["http://localhost/", false, [], 0],
  ])("the inspector at %s, with debug %s: %j", async (address, debug, expected, open) => {
    const device = testDevice({ address });
    const { loaded, inspectors, earshot } = loadsOn(device, { debug, touchpoints: [onEvent()] });
    await device.clock.advance(10);
    expect([loaded, inspectors.open]).toEqual([expected, open]);
    earshot.close();
    expect(inspectors.open).toBe(0);
  });

  test("an inspector that comes when Earshot has left the page is not opened", async () => {
    const device = testDevice({ address: "http://localhost/?earshot-debug" });
    const { earshot, inspectors, loaded } = loadsOn(
      device,
      { touchpoints: [onEvent()] },
      { inspector: () => earshot.close() },
    );
    await device.clock.advance(10);
    expect([loaded, inspectors.open]).toEqual([["asker", "inspector"], 0]);
  });
});

describe("facts that come late are known when they are asked for", () => {
  const asks = (audience: TouchpointConfig["audience"]) =>
    earshotOn(testDevice(), { touchpoints: [onEvent({ ...(audience && { audience }) })] });

  test("an event that was told before they came is decided by them", async () => {
    const { device, earshot, renderer } = asks({ "visit.count": 1, "visit.pages": 1 });
    earshot.track("go");
    await device.clock.advance(10);
    expect(renderer.prompt()?.touchpoint.id).toBe("a");
  });

  test.each([
    ["visit.seconds", { gte: 60 }, 60_000],
    ["visit.daysSinceFirst", { gte: 1 }, 86_400_000],
  ])("%s", async (fact, matcher, ms) => {
    const { device, earshot } = asks({ [fact]: matcher });
    await device.clock.advance(0);
    expect((await earshot.explain("a")).eligible).toBe(false);
    await device.clock.advance(ms);
    expect((await earshot.explain("a")).eligible).toBe(true);
  });

  test("element.SELECTOR", async () => {
    const { device, earshot } = asks({ "element.#basket .full": "visible" });
    expect((await earshot.explain("a")).eligible).toBe(false);
    device.senses.setElement("#basket .full", "hidden");
    expect((await earshot.explain("a")).eligible).toBe(false);
    device.senses.setElement("#basket .full", "visible");
    expect((await earshot.explain("a")).eligible).toBe(true);
  });

  test("signal.errors", async () => {
    const { device, earshot } = asks({ "signal.errors": { gte: 1 } });
    expect((await earshot.explain("a")).eligible).toBe(false);
    device.senses.fail();
    expect((await earshot.explain("a")).eligible).toBe(true);
  });

  test("time.day, time.hour and time.date are the visitor's own", async () => {
    const device = testDevice({ now: new Date(2026, 10, 22, 15, 30).getTime() });
    const audience = { "time.day": "sun", "time.hour": 15, "time.date": "2026-11-22" };
    const { earshot } = earshotOn(device, { touchpoints: [onEvent({ audience })] });
    expect((await earshot.explain("a")).eligible).toBe(true);
  });

  test("asked and answered, in days", async () => {
    const { device, earshot, renderer } = earshotOn(testDevice(), {
      touchpoints: [
        npsTouchpoint("first"),
        npsTouchpoint("second", { audience: { "answered.first": { daysAgo: { gte: 3, lt: 10 } } } }),
        npsTouchpoint("never", { audience: { "asked.first": { exists: false } } }),
      ],
    });
    const eligible = async (id: string) => (await earshot.explain(id)).eligible;
    expect([await eligible("second"), await eligible("never")]).toEqual([false, true]);
    await earshot.ask("first");
    await renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: true });
    renderer.prompt()?.closed("closed");
    expect([await eligible("second"), await eligible("never")]).toEqual([false, false]);
    await device.clock.advance(3 * 86_400_000);
    expect(await eligible("second")).toBe(true);
    await device.clock.advance(7 * 86_400_000);
    expect(await eligible("second")).toBe(false);
  });
});

test("an event told to the window is one told to us", async () => {
  const { device, renderer } = earshotOn(testDevice(), {
    touchpoints: [onEvent({ triggers: [{ on: "event", name: "go", where: { "event.total": { gt: 5 } } }] })],
  });
  device.page.dispatchTrack("go", { total: 5 });
  await device.clock.advance(10);
  expect(renderer.prompt()).toBeUndefined();
  device.page.dispatchTrack("go", { total: 6 });
  await device.clock.advance(10);
  expect(renderer.prompt()?.touchpoint.id).toBe("a");
});

test("due, and the page moves on before it is shown: it isn't", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice({ address: "https://shop.example/cart" }), {
    touchpoints: [onEvent({ triggers: [{ on: "event", name: "go", where: { "page.path": "/cart" } }] })],
  });
  const refused: unknown[] = [];
  earshot.on("decision", ({ eligible, verdicts }) => !eligible && refused.push(verdicts.at(-1)?.gate));
  earshot.track("go");
  device.page.go("/");
  await device.clock.advance(10);
  expect([renderer.prompt(), refused]).toEqual([undefined, ["moment"]]);
});

test("a delay that goes on over a page load is held against who the visitor is when it is over", async () => {
  const touchpoints = [
    onEvent({ triggers: [{ on: "event", name: "go", delay: "10s" }], audience: { "user.plan": "pro" } }),
  ];
  for (const plan of ["pro", "free"]) {
    const device = testDevice();
    const first = earshotOn(device, { touchpoints });
    first.earshot.identify("u", { plan: "pro" });
    first.earshot.track("go");
    await device.clock.advance(3_000);
    first.earshot.close();

    const { earshot, renderer } = earshotOn(device.reload(), { touchpoints });
    earshot.identify("u", { plan });
    await device.clock.advance(6_999);
    expect(renderer.prompt()).toBeUndefined();
    await device.clock.advance(10);
    expect(renderer.prompt()?.touchpoint.id).toBe(plan === "pro" ? "a" : undefined);
  }
});
