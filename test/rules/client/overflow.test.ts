import { expect, test } from "vitest";
import type { EarshotEvents } from "../../../src/index.js";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

/** A device that is full: two hundred answers, and no way to the collector. */
async function full(config: Pick<TouchpointsConfig, "overflow"> = {}) {
  const given = earshotOn(testDevice(), { touchpoints: [npsTouchpoint("a")], ...config });
  const dropped: EarshotEvents["dropped"][] = [];
  given.earshot.on("dropped", (detail) => dropped.push(detail));
  given.device.page.setOnline(false);
  const answer = () => given.earshot.submit({ touchpoint: "a", answers: { nps: 7 } });
  for (let i = 0; i < 200; i++) await answer();
  const { queued } = await given.earshot.exportMine();
  return { ...given, answer, dropped, oldest: queued[0]?.id };
}

test("what has just been said is given up, and it is told", async () => {
  const { answer, dropped, oldest, earshot } = await full();
  expect(await answer()).toMatchObject({ stored: "none" });
  expect(dropped).toMatchObject([{ code: "no_room" }]);
  expect((await earshot.exportMine()).queued[0]?.id).toBe(oldest);
  expect(await earshot.stats()).toMatchObject({ submitted: 201, dropped: 1, queued: 200 });
});

test('with `overflow: "oldest"` it is kept, and the oldest given up', async () => {
  const { answer, dropped, oldest, earshot } = await full({ overflow: "oldest" });
  expect(await answer()).toMatchObject({ stored: "durable" });
  expect(dropped).toEqual([{ id: oldest, code: "overflow" }]);
  expect(await earshot.stats()).toMatchObject({ submitted: 201, dropped: 1, queued: 200 });
});

test("while the collector can be reached neither is", async () => {
  const { answer, dropped, device, earshot } = await full({ overflow: "oldest" });
  device.page.setOnline(true);
  expect(await answer()).toMatchObject({ stored: "delivered" });
  expect(dropped).toEqual([]);
  await earshot.flush();
  expect(device.collector.records()).toHaveLength(201);
});
