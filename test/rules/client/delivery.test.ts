import { expect, test } from "vitest";
import { type Fault, testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

/** A device that has shown a prompt and got an answer, with the collector behaving as told. */
async function answered(...faults: Fault[]) {
  const { device, earshot, renderer } = earshotOn(testDevice(), {
    touchpoints: [npsTouchpoint("a"), npsTouchpoint("b")],
  });
  device.collector.fail(...faults);
  await earshot.ask("a");
  await renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: true });
  renderer.prompt()?.closed("closed");
  await device.clock.advance(10);
  return { device, earshot };
}

test("the reply was lost after the collector had stored: sent again, stored once", async () => {
  const { device, earshot } = await answered(
    () => "network",
    () => "timeout",
  );
  expect(await earshot.stats()).toMatchObject({ queued: 2, state: "waiting" });

  await device.clock.advance(30_000);
  expect(device.collector.records()).toHaveLength(2);
  expect(await earshot.stats()).toMatchObject({ submitted: 2, delivered: 2, queued: 0, state: "idle" });
});

test("Retry-After binds over a reload", async () => {
  const { device, earshot } = await answered(() => ({ status: 429, retryAfter: "60" }));
  earshot.close();
  const again = device.reload();
  const second = earshotOn(again);
  await second.earshot.flush();
  await again.clock.advance(59_000);
  expect(again.collector.batches).toHaveLength(1);
  expect(await second.earshot.stats()).toMatchObject({ queued: 2, state: "waiting" });

  await again.clock.advance(10_000);
  expect(again.collector.records()).toHaveLength(2);
});

test("a wrong address suspends and loses nothing; once it is mended all arrives", async () => {
  const { device, earshot } = await answered(() => ({ status: 404 }));
  expect(await earshot.stats()).toMatchObject({ queued: 2, state: "suspended", lastError: "HTTP 404" });
  expect(device.logged[0]).toContain("HTTP 404");

  await device.clock.advance(6 * 60_000);
  expect(await earshot.stats()).toMatchObject({ queued: 0, delivered: 2 });
});

test("a captive portal's page is no acknowledgement", async () => {
  const { device, earshot } = await answered(() => ({ body: "<!doctype html><title>Log in</title>" }));
  expect(await earshot.stats()).toMatchObject({ queued: 2 });
  await device.clock.advance(5_000);
  expect(device.collector.records()).toHaveLength(2);
});

test("a plain 2xx from any endpoint acknowledges the batch", async () => {
  const { earshot } = await answered(() => ({ status: 204 }));
  expect(await earshot.stats()).toMatchObject({ queued: 0, delivered: 1 + 1 });
});

test("one record that the endpoint can't read doesn't hold up the others", async () => {
  const poison = (kind: string) => (batch: { batch: readonly { kind: string }[] }) =>
    batch.batch.some((record) => record.kind === kind) ? { status: 400 } : { status: 204 };
  const { device, earshot } = await answered(() => "network");
  const rejected: string[] = [];
  earshot.on("rejected", ({ code }) => rejected.push(code));
  device.collector.fail(poison("shown"), poison("shown"), poison("shown"));

  await device.clock.advance(5_000);

  expect(rejected).toEqual(["HTTP 400"]);
  expect(await earshot.stats()).toMatchObject({ delivered: 1, rejected: 1, queued: 0 });
});

test("an endpoint that refuses whatever it is sent costs two records at most, then nothing more is tried", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), { touchpoints: [npsTouchpoint("a")] });
  device.page.setOnline(false);
  for (let i = 0; i < 10; i++) {
    await earshot.ask("a");
    renderer.prompt()?.closed("closed");
  }
  device.collector.fail(...Array.from({ length: 20 }, () => () => ({ status: 400 })));
  device.page.setOnline(true);
  await device.clock.advance(60_000);

  expect(await earshot.stats()).toMatchObject({ rejected: 2, queued: 18, state: "suspended", lastError: "HTTP 400" });
});

test("a record that the collector rejects by name is put aside, the rest is delivered", async () => {
  const { device, earshot } = await answered((batch) => ({
    body: JSON.stringify({
      v: 1,
      results: batch.batch.map(({ id, kind }) => ({
        id,
        status: kind === "shown" ? "rejected" : "accepted",
        code: "invalid",
      })),
    }),
  }));
  expect(await earshot.stats()).toMatchObject({ delivered: 1, rejected: 1, queued: 0 });
  const [entries] = [...device.stores.values()];
  expect([...(entries?.keys() ?? [])].filter((key) => key.startsWith("x/"))).toHaveLength(1);
});

test("back online: sent within five seconds", async () => {
  const { device, earshot } = await answered(() => "network");
  device.page.setOnline(false);
  await device.clock.advance(60_000);
  expect(device.collector.batches).toHaveLength(1);
  device.page.setOnline(true);
  await device.clock.advance(5_000);
  expect(await earshot.stats()).toMatchObject({ queued: 0 });
});

test("back in the tab: what waits is sent within five seconds, however long the waits had become", async () => {
  let down = true;
  const { device, earshot } = await answered(
    ...Array.from({ length: 100 }, () => () => (down ? "network" : { status: 204 })),
  );
  device.page.setVisible(false);
  await device.clock.advance(3 * 3_600_000);
  down = false;
  await device.clock.advance(5_000);
  expect(await earshot.stats()).toMatchObject({ queued: 2, state: "waiting" });

  device.page.setVisible(true);
  await device.clock.advance(5_000);
  expect(await earshot.stats()).toMatchObject({ queued: 0 });
});

test("an empty queue sets no timer", async () => {
  const { device } = await answered();
  await device.clock.advance(10_000);
  expect(device.clock.pending()).toBe(0);
});

test("a full queue keeps what it has, says so, and the sums still add up", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), { touchpoints: [npsTouchpoint("a")] });
  device.page.setOnline(false);
  const dropped: string[] = [];
  earshot.on("dropped", ({ code }) => dropped.push(code));
  let receipt = "";
  for (let i = 0; i < 210; i++) {
    await earshot.ask("a");
    receipt = (await renderer.prompt()?.answer({ nps: 1 }, { complete: true, trusted: true }))?.stored ?? "";
    renderer.prompt()?.closed("closed");
  }
  const stats = await earshot.stats();
  expect(receipt).toBe("none");
  expect(dropped.length).toBeGreaterThan(0);
  expect(stats.queued).toBe(200);
  expect(stats.submitted).toBe(stats.delivered + stats.rejected + stats.dropped + stats.queued);
});

test("two hundred answers are sent in ten requests, each of them once", async () => {
  const { device, earshot } = earshotOn(testDevice(), { touchpoints: [npsTouchpoint("a")] });
  device.page.setOnline(false);
  for (let i = 0; i < 200; i++) await earshot.submit({ touchpoint: "a", answers: { nps: i % 11 } });
  device.page.setOnline(true);
  await device.clock.advance(6_000);
  const sizes = device.collector.batches.map(({ batch }) => batch.length);
  expect([sizes.length, sizes.reduce((sum, size) => sum + size)]).toEqual([10, 200]);
  expect(await earshot.stats()).toMatchObject({ delivered: 200, queued: 0 });
  await device.clock.advance(60_000);
  expect(device.clock.pending()).toBe(0);
});

test("a page that is left sends what it has said itself, the newest first, beside whatever waits", async () => {
  const { device, earshot, renderer } = earshotOn(testDevice(), { touchpoints: [npsTouchpoint("a")] });
  await earshot.ask("a");
  await device.clock.advance(200);
  await renderer.prompt()?.answer({ nps: 9 }, { complete: false, trusted: true });
  expect(device.collector.batches).toEqual([]);
  device.page.setVisible(false);
  await device.clock.advance(10);
  expect(device.collector.records().map(({ kind }) => kind)).toEqual(["shown", "response"]);
  expect(await earshot.stats()).toMatchObject({ delivered: 2, queued: 0 });
});

test("while the collector wants to be left alone, a page that is left keeps its peace", async () => {
  const { device, earshot } = await answered(() => ({ status: 429, retryAfter: "600" }));
  device.page.leave();
  await device.clock.advance(1_000);
  expect(device.collector.batches).toHaveLength(1);
  expect(await earshot.stats()).toMatchObject({ delivered: 0 });
});
