import { describe, expect, test } from "vitest";
import type { Moment } from "../../../src/model/moment.js";
import type { TouchpointConfig, TriggerConfig } from "../../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";
import { createTriggers } from "../../../src/trigger/create-triggers.js";
import { moment } from "../../helpers/situation.js";

const VISIT = { id: "v", count: 1, pages: 1, firstAt: 0, startedAt: 0, lastAt: 0, seenMs: 0 };
const HOUR_MS = 3_600_000;

/** One page of a device with one touchpoint, due by the event "paid" after a delay. */
function open(device: TestDevice, delay: TriggerConfig["delay"], more: Partial<TouchpointConfig> = {}) {
  const { clock, page, ports } = device;
  const due: unknown[] = [];
  const touchpoint: Moment = moment({
    triggers: [{ on: "event", name: "paid", ...(delay && { delay }), cancelOn: ["refunded"] }],
    ...more,
  });
  const facts = (name: string) => (name === "page.path" ? page.address()?.pathname : undefined);
  const world = { clock, page, marks: ports.openMarks("test", "local"), visit: () => VISIT };
  const triggers = createTriggers(world, [touchpoint], {
    facts,
    onDue: ({ facts }) => due.push(facts("event.total")),
  });
  return {
    ...triggers,
    due,
    /** Leaves the page, and comes to the next one so many milliseconds later. */
    async leaveFor(ms: number) {
      triggers.close();
      await clock.advance(ms);
      return open(device.reload(), delay, more);
    },
  };
}

test("goes on over page loads, from where it was, with the event it waits for", async () => {
  const device = testDevice();
  const shop = open(device, "10s");
  shop.track("paid", { total: 7 });
  await device.clock.advance(4_000);

  const next = await shop.leaveFor(1_000);
  await device.clock.advance(4_999);
  expect(next.due).toEqual([]);
  await device.clock.advance(1);
  expect(next.due).toEqual([7]);

  const later = await next.leaveFor(1_000);
  await device.clock.advance(HOUR_MS);
  expect(later.due).toEqual([]);
});

describe("run out while nobody was here", () => {
  test.each([
    ["2s", 29 * 60_000, 1, "within half an hour"],
    ["2s", 31 * 60_000, 0, "half an hour later its moment is long gone"],
    ["7d", 13 * 24 * HOUR_MS, 1, "a long wait may be as late again"],
    ["7d", 15 * 24 * HOUR_MS, 0, "and no later"],
  ] as const)("%s, back after %i ms: due %i times: %s", async (delay, awayMs, times, _) => {
    const device = testDevice();
    const shop = open(device, delay);
    shop.track("paid", {});
    const back = await shop.leaveFor(awayMs);
    await device.clock.advance(0);
    expect(back.due).toHaveLength(times);
  });
});

test("a clock that was set back makes the wait no longer than it was; one set forward ends it", async () => {
  const device = testDevice();
  const shop = open(device, "10s");
  shop.track("paid", {});
  device.clock.set(device.clock.now() - 24 * HOUR_MS);
  const back = await shop.leaveFor(0);
  await device.clock.advance(10_000);
  expect(back.due).toHaveLength(1);

  back.track("paid", {});
  device.clock.set(device.clock.now() + 60_000);
  const forward = await back.leaveFor(0);
  await device.clock.advance(0);
  expect(forward.due).toHaveLength(1);
});

test("an event calls it off, on this page and on the next", async () => {
  const device = testDevice();
  const shop = open(device, "10s");
  shop.track("paid", {});
  shop.track("refunded", {});
  await device.clock.advance(20_000);
  expect(shop.due).toEqual([]);

  shop.track("paid", {});
  const next = await shop.leaveFor(1_000);
  next.track("refunded", {});
  await device.clock.advance(20_000);
  expect(next.due).toEqual([]);
  expect(device.ports.openMarks("test", "local").get("delays")).toBeUndefined();
});

describe("while it waits", () => {
  const onCheckout = { audience: { "page.path": { startsWith: "/checkout" } } };

  test("a route away from its audience calls it off for good", async () => {
    const device = testDevice({ address: "https://shop.example/checkout" });
    const { track, due } = open(device, "10s", onCheckout);
    track("paid", {});
    device.page.go("/checkout/thanks");
    device.page.go("/");
    device.page.go("/checkout");
    await device.clock.advance(20_000);
    expect(due).toEqual([]);
  });

  test("a route within its audience leaves it be", async () => {
    const device = testDevice({ address: "https://shop.example/checkout" });
    const { track, due } = open(device, "10s", onCheckout);
    track("paid", { total: 1 });
    device.page.go("/checkout/thanks");
    await device.clock.advance(20_000);
    expect(due).toEqual([1]);
  });

  test("a route away from where its trigger holds calls it off", async () => {
    const device = testDevice({ address: "https://shop.example/pricing" });
    const where = { "page.path": "/pricing" };
    const { due } = open(device, undefined, { triggers: [{ on: "load", where, delay: "10s" }] });
    await device.clock.advance(5_000);
    device.page.go("/");
    await device.clock.advance(20_000);
    expect(due).toEqual([]);
  });
});

test("two tabs wait for the same moment: it comes due in one of them", async () => {
  const device = testDevice();
  const here = open(device, "10s");
  here.track("paid", {});
  const there = open(device.reload(), "10s");
  await device.clock.advance(20_000);
  expect(here.due.length + there.due.length).toBe(1);
});

test.each([
  ["text", "nonsense"],
  ["null", { a: null }],
  ["another trigger", { a: { trigger: 0, cause: "event:other", at: 0, properties: {} } }],
  ["no trigger", { a: { trigger: 7, cause: "event:paid", at: 0, properties: {} } }],
  ["no time", { a: { trigger: 0, cause: "event:paid", properties: null } }],
])("what storage holds of it is %s: nothing is due, nothing throws", async (_, stored) => {
  const device = testDevice();
  device.ports.openMarks("test", "local").set("delays", stored);
  const { due } = open(device, "10s");
  await device.clock.advance(HOUR_MS);
  expect(due).toEqual([]);
});
