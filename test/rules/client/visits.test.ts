import { expect, test } from "vitest";
import { createVisits } from "../../../src/client/create-visits.js";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const open = ({ ports }: TestDevice) => createVisits(ports, ports.openMarks("test", "local"));

/** Leaves a page, and loads the next one so many milliseconds later. */
async function leaveFor(ms: number, device: TestDevice, visits: ReturnType<typeof open>) {
  device.page.leave();
  visits.close();
  await device.clock.advance(ms);
  const next = device.reload();
  return { device: next, visits: open(next) };
}

test("pages without a rest of half an hour are one visit, and then another one begins", async () => {
  const first = testDevice();
  const now = first.clock.now();
  const one = open(first);
  const { id } = one.current();
  expect(one.current()).toMatchObject({ count: 1, pages: 1, firstAt: now, startedAt: now });
  expect(one.current()).not.toHaveProperty("beforeAt");

  const two = await leaveFor(29 * MINUTE_MS, first, one);
  expect(two.visits.current()).toMatchObject({ id, count: 1, pages: 2 });

  const three = await leaveFor(30 * MINUTE_MS, two.device, two.visits);
  const visit = three.visits.current();
  expect(visit).toMatchObject({ count: 2, pages: 1, firstAt: now, beforeAt: now + 29 * MINUTE_MS });
  expect(visit.id).not.toBe(id);
});

test("a page that is read for an hour is no rest", async () => {
  const first = testDevice();
  const one = open(first);
  await first.clock.advance(60 * MINUTE_MS);
  const two = await leaveFor(MINUTE_MS, first, one);
  expect(two.visits.current()).toMatchObject({ count: 1, pages: 2 });
});

test("a tab that was in the background for an hour is one; coming back to it is another visit", async () => {
  const device = testDevice();
  const { current } = open(device);
  device.page.setVisible(false);
  await device.clock.advance(60 * MINUTE_MS);
  device.page.setVisible(true);
  expect(current()).toMatchObject({ count: 2, pages: 1 });
});

test("only the time in view is seen, added up over the pages of a visit", async () => {
  const first = testDevice();
  const one = open(first);
  await first.clock.advance(5_000);
  first.page.setVisible(false);
  await first.clock.advance(60_000);
  first.page.setVisible(true);
  await first.clock.advance(2_000);
  expect(one.current().seenMs).toBe(7_000);
  const two = await leaveFor(MINUTE_MS, first, one);
  await first.clock.advance(1_000);
  expect(two.visits.current().seenMs).toBe(8_000);
});

test("a clock set back ends no visit, and takes nothing off what was seen", async () => {
  const device = testDevice();
  const { current } = open(device);
  await device.clock.advance(5_000);
  const { id } = current();
  device.clock.set(device.clock.now() - DAY_MS);
  expect(current()).toMatchObject({ id, count: 1 });
  expect(current().seenMs).toBeGreaterThanOrEqual(0);
  const next = device.reload();
  expect(open(next).current()).toMatchObject({ id, count: 1, pages: 2 });
});

test.each([undefined, null, 7, "gone", {}, { id: "x", count: "many" }, { id: "x", count: Number.NaN }])(
  "where storage holds %j, a first visit begins",
  (stored) => {
    const device = testDevice();
    device.ports.openMarks("test", "local").set("visit", stored);
    expect(open(device).current()).toMatchObject({ count: 1, pages: 1 });
  },
);
