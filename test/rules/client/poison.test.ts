import { expect, test } from "vitest";
import type { Batch } from "../../../src/index.js";
import { type Fault, testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const HOUR_MS = 3_600_000;

/** A device that has queued so many answers while it was offline, and a collector that does as told from then on. */
async function queuedUp(count: number, behave: Fault) {
  const { device, earshot } = earshotOn(testDevice(), { touchpoints: [npsTouchpoint("a")] });
  device.page.setOnline(false);
  for (let i = 0; i < count; i++) await earshot.submit({ touchpoint: "a", answers: { nps: i % 11 } });
  const ids = [...(device.stores.values().next().value?.keys() ?? [])].filter((key) => key.startsWith("r/"));
  device.collector.fail(...Array.from({ length: 500 }, () => behave));
  const heard: string[] = [];
  earshot.on("rejected", ({ id, code }) => heard.push(`${code} ${ids.indexOf(`r/${id}`)}`));
  return { device, earshot, heard, ids: ids.map((key) => key.slice(2)) };
}

/** What is at fault, told by its place in the queue. */
const holds = (batch: Batch, answer: number) =>
  batch.batch.some((record) => record.kind === "response" && record.answers[0]?.value === answer);
const fine = { status: 204 };

test("500 for any batch that one record is in: the others arrive, that one rests, and is never given up", async () => {
  let mended = false;
  const { device, earshot } = await queuedUp(20, (batch) => (holds(batch, 10) && !mended ? { status: 500 } : fine));
  device.page.setOnline(true);
  await device.clock.advance(60_000);
  expect(await earshot.stats()).toMatchObject({ submitted: 20, delivered: 19, rejected: 0, queued: 1 });
  const requests = device.collector.batches.length;
  await device.clock.advance(HOUR_MS / 2);
  expect(device.collector.batches).toHaveLength(requests);

  mended = true;
  await device.clock.advance(HOUR_MS);
  expect(await earshot.stats()).toMatchObject({ delivered: 20, queued: 0 });
});

test("500 for everything: nothing is put aside, and few requests are made", async () => {
  let down = true;
  const { device, earshot } = await queuedUp(20, () => (down ? { status: 500 } : fine));
  device.page.setOnline(true);
  await device.clock.advance(10 * 60_000);
  expect(device.collector.batches.length).toBeLessThan(14);
  expect(await earshot.stats()).toMatchObject({ queued: 20, state: "waiting" });
  down = false;
  await device.clock.advance(2 * HOUR_MS);
  expect(await earshot.stats()).toMatchObject({ delivered: 20, queued: 0 });
});

test("400 for the batches that one record is in: it is put aside, the others arrive in eleven requests", async () => {
  const { device, earshot, heard } = await queuedUp(20, (batch) => (holds(batch, 10) ? { status: 400 } : fine));
  device.page.setOnline(true);
  await device.clock.advance(10_000);
  expect(heard).toEqual(["HTTP 400 10"]);
  expect(device.collector.batches.length).toBeLessThanOrEqual(11);
  expect(await earshot.stats()).toMatchObject({ delivered: 19, rejected: 1, queued: 0 });
});

test("413 until a batch is small enough: found by halving, and remembered, by the next page as well", async () => {
  const most = 4 * 1024;
  const size = (batch: Batch) => JSON.stringify(batch).length;
  const { device, earshot } = await queuedUp(60, (batch) => (size(batch) > most ? { status: 413 } : fine));
  device.page.setOnline(true);
  await device.clock.advance(10_000);
  expect(await earshot.stats()).toMatchObject({ delivered: 60, rejected: 0, queued: 0 });
  const tooLarge = () => device.collector.batches.filter((batch) => size(batch) > most).length;
  expect(tooLarge()).toBeLessThanOrEqual(4);

  earshot.close();
  const before = tooLarge();
  const next = earshotOn(device.reload(), { touchpoints: [npsTouchpoint("a")] });
  next.device.page.setOnline(false);
  for (let i = 0; i < 20; i++) await next.earshot.submit({ touchpoint: "a", answers: { nps: 5 } });
  next.device.page.setOnline(true);
  await next.device.clock.advance(10_000);
  expect(await next.earshot.stats()).toMatchObject({ delivered: 80 });
  expect(tooLarge()).toBe(before);
});

test("a refusal that we don't know is tried three times in a day, and then put aside", async () => {
  const { device, earshot, heard } = await queuedUp(3, (batch) => (holds(batch, 1) ? { status: 451 } : fine));
  device.page.setOnline(true);
  await device.clock.advance(10_000);
  expect(await earshot.stats()).toMatchObject({ delivered: 2, rejected: 0, queued: 1 });
  await device.clock.advance(17 * HOUR_MS);
  expect(heard).toEqual(["HTTP 451 1"]);
  expect(await earshot.stats()).toMatchObject({ delivered: 2, rejected: 1, queued: 0 });
});

test("per record: what is accepted goes, what is refused is put aside, what is not named comes again", async () => {
  const { device, earshot, heard } = await queuedUp(20, ({ batch }) => ({
    body: JSON.stringify({
      results: batch
        .slice(0, 19)
        .map(({ id }, i) => ({ id, status: i === 17 ? "duplicate" : i === 18 ? "rejected" : "accepted" })),
    }),
  }));
  device.page.setOnline(true);
  await device.clock.advance(60_000);
  expect(heard).toEqual(["rejected 18"]);
  expect(await earshot.stats()).toMatchObject({ delivered: 19, rejected: 1, queued: 0 });
  expect(device.collector.batches.map(({ batch }) => batch.length)).toEqual([20, 1]);
});

test.each([401, 403, 404, 405, 415])(
  "%i for an hour: nothing is lost, twelve probes at most, one record each",
  async (status) => {
    let wrong = true;
    const { device, earshot } = await queuedUp(20, () => (wrong ? { status } : fine));
    device.page.setOnline(true);
    await device.clock.advance(HOUR_MS);
    expect(await earshot.stats()).toMatchObject({ queued: 20, state: "suspended", lastError: `HTTP ${status}` });
    const sizes = device.collector.batches.map(({ batch }) => batch.length);
    expect(sizes.length).toBeLessThanOrEqual(12);
    expect(new Set(sizes.slice(1))).toEqual(new Set([1]));

    wrong = false;
    await device.clock.advance(2 * HOUR_MS);
    expect(await earshot.stats()).toMatchObject({ delivered: 20, queued: 0 });
  },
);

test("410: nothing more is sent for a day, by any page; then one look", async () => {
  const { device, earshot } = await queuedUp(2, () => ({ status: 410 }));
  device.page.setOnline(true);
  await device.clock.advance(6_000);
  expect(await earshot.stats()).toMatchObject({ queued: 2, state: "suspended", lastError: "HTTP 410" });
  await earshot.flush();
  expect(await earshot.stats()).toMatchObject({ queued: 2, state: "suspended" });
  expect(device.collector.batches).toHaveLength(1);
  earshot.close();
  const next = earshotOn(device.reload(), { touchpoints: [npsTouchpoint("a")] });
  await next.device.clock.advance(23 * HOUR_MS);
  expect(device.collector.batches).toHaveLength(1);
  expect(await next.earshot.stats()).toMatchObject({ queued: 2 });
  await next.device.clock.advance(2 * HOUR_MS);
  expect(device.collector.batches).toHaveLength(2);
});
