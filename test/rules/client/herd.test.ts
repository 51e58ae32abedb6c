import { expect, test } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const CLIENTS = 20;
const SECOND_MS = 1_000;
/** The collector restarts every two seconds for so long: a second up, a second down. */
const SHAKY_MS = 60_000;

test("R20: twenty visitors and a collector that restarts every two seconds: all arrives, and they don't come in herds", async () => {
  const clients = Array.from({ length: CLIENTS }, (_, i) => {
    const device = testDevice({ seed: i + 1 });
    return earshotOn(device, { touchpoints: [npsTouchpoint("a")] });
  });
  let passed = 0;
  for (const { device } of clients) {
    const take = device.ports.post;
    // The port is the device's own: down is down for whoever asks.
    Object.assign(device.ports, {
      post: (...sent: Parameters<typeof take>) =>
        passed < SHAKY_MS && passed % 2_000 >= SECOND_MS ? Promise.reject(new Error("network")) : take(...sent),
    });
  }
  for (const { earshot } of clients) await earshot.submit({ touchpoint: "a", answers: { nps: 9 } });

  const perSecond: number[] = [];
  const arrived = () => clients.every(({ device }) => device.collector.records().length === 1 + SHAKY_MS / 10_000);
  for (; passed < 2 * SHAKY_MS && !arrived(); passed += SECOND_MS) {
    for (const { device, earshot } of clients) {
      if (passed < SHAKY_MS && passed % 10_000 === 0) await earshot.submit({ touchpoint: "a", answers: { nps: 5 } });
      await device.clock.advance(SECOND_MS);
    }
    perSecond.push(clients.reduce((sum, { device }) => sum + device.collector.batches.length, 0));
  }

  expect(arrived()).toBe(true);
  for (const { earshot } of clients) {
    expect(await earshot.stats()).toMatchObject({ queued: 0, rejected: 0, dropped: 0 });
  }
  // All said something in the same moment, and are heard in it; none comes twice within that second.
  const peak = Math.max(...perSecond.map((total, i) => total - (perSecond[i - 1] ?? 0)));
  expect(peak).toBeLessThanOrEqual(2 * CLIENTS);
});
