import { expect, test } from "vitest";
import type { TestDevice } from "../../../src/testing/index.js";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const DAY_MS = 86_400_000;

/** A visit to the site while it sends to this collector, from where nothing comes back. */
async function visit(device: TestDevice, collector: string) {
  const { earshot } = earshotOn(device, { collector, touchpoints: [npsTouchpoint("a")] });
  device.page.setOnline(true);
  device.collector.fail(...Array(50).fill(() => "network"));
  await earshot.submit({ touchpoint: "a", answers: { nps: 3 } });
  await device.clock.advance(100);
  earshot.close();
}

const queued = ({ stores }: TestDevice) =>
  [...stores.values()].map((each) => [...each.keys()].filter((key) => key.startsWith("r/")).length);

test("S31: what waits for a collector that is no longer configured is forgotten after a month, and counted", async () => {
  const device = testDevice();
  await visit(device, "https://before.example/v1/batch");
  await device.clock.advance(29 * DAY_MS);
  await visit(device.reload(), "https://after.example/v1/batch");
  expect(queued(device)).toEqual([1, 1]);
  await device.clock.advance(2 * DAY_MS);
  await visit(device.reload(), "https://after.example/v1/batch");
  expect(queued(device)).toEqual([0, 2]);
  const [before] = [...device.stores.values()];
  expect(before?.get("m/counters")).toMatchObject({ submitted: 1, expired: 1, bytes: 0 });
});

test("what isn't ours is left alone, and so is what a newer version wrote", async () => {
  const device = testDevice();
  await visit(device, "https://before.example/v1/batch");
  const [[name = "", entries = new Map()] = []] = device.stores;
  const [[key, entry] = []] = [...entries].filter(([key]) => String(key).startsWith("r/"));
  const stores = device.stores as Map<string, Map<string, unknown>>;
  stores.set("theirs", new Map([[key, entry]]));
  stores.set(`${name}-newer`, new Map([[key, { ...Object(entry), v: 3 }]]));
  await device.clock.advance(31 * DAY_MS);
  await visit(device.reload(), "https://after.example/v1/batch");
  expect(queued(device)).toEqual([0, 1, 1, 1]);
});
