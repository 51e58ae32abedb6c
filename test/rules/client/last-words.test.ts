import { expect, test } from "vitest";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";
import { earshotOn } from "../../helpers/earshot-on-device.js";

/** The same device, whose page goes before the store has anything more. */
function dying(device: TestDevice): TestDevice & { die(): void } {
  let dead = false;
  const openStore: TestDevice["ports"]["openStore"] = (...args) => {
    const store = device.ports.openStore(...args);
    return { ...store, update: (...change) => (dead ? Promise.reject(new Error("gone")) : store.update(...change)) };
  };
  const post: TestDevice["ports"]["post"] = (...args) => (dead ? new Promise(() => {}) : device.ports.post(...args));
  return {
    ...device,
    ports: { ...device.ports, openStore, post },
    die() {
      dead = true;
      device.page.leave();
    },
  };
}

async function leftWithPrompt() {
  const device = dying(testDevice());
  const { earshot, renderer } = earshotOn(device);
  earshot.track("order_completed");
  await device.clock.advance(200);
  expect(renderer.prompt()).toBeDefined();
  device.die();
  return device;
}

const kinds = ({ collector }: TestDevice) => collector.records().map(({ kind }) => kind);

test("what is told of while a page goes is saved by the next one, and sent once", async () => {
  const device = await leftWithPrompt();
  const next = device.reload();
  earshotOn(next);
  await next.clock.advance(10_000);
  expect(kinds(next)).toEqual(["shown", "dismissed"]);
  expect(next.collector.records().at(-1)).toMatchObject({ how: "navigated" });

  const last = next.reload();
  earshotOn(last);
  await last.clock.advance(10_000);
  expect(kinds(last)).toEqual(["shown", "dismissed"]);
});

test("of a visitor who has taken back their consent nothing is told", async () => {
  const device = await leftWithPrompt();
  const next = device.reload();
  const { earshot } = earshotOn(next, { consent: "pending" });
  earshot.consent("denied");
  earshot.consent("granted");
  await next.clock.advance(10_000);
  expect(kinds(next)).not.toContain("dismissed");
});

test("marks that are not ours to read stand in nobody's way", async () => {
  const device = await leftWithPrompt();
  for (const marks of device.marks.values()) marks.set("left", [null, 7, { id: 7 }, "x"]);
  const next = device.reload();
  const { earshot } = earshotOn(next);
  await next.clock.advance(10_000);
  expect(kinds(next)).toEqual(["shown"]);
  expect(await earshot.stats()).toMatchObject({ queued: 0 });
});
