import { describe, expect, test, vi } from "vitest";
import { testDevice } from "../../../src/testing/index.js";
import { earshotOn } from "../../helpers/earshot-on-device.js";

/** A prompt at the moment when it was shown. */
async function justShown() {
  const device = testDevice();
  const look = vi.spyOn(device.page, "surroundings");
  const on = earshotOn(device);
  on.earshot.track("order_completed");
  await device.clock.advance(0);
  const prompt = on.renderer.prompt();
  if (!prompt) throw new Error("nothing is on screen");
  const queued = async () => (await on.earshot.stats()).submitted;
  return { ...on, device, prompt, look, queued };
}

const kinds = ({ device }: Pick<Awaited<ReturnType<typeof justShown>>, "device">) =>
  device.collector.records().map(({ kind }) => kind);

describe("that a prompt was shown", () => {
  test("is written down when it has been painted; until then nothing is looked up or saved for it", async () => {
    const { device, look, queued } = await justShown();
    await device.clock.advance(99);
    expect([look.mock.calls.length, await queued()]).toEqual([0, 0]);
    await device.clock.advance(1);
    expect([look.mock.calls.length, await queued()]).toEqual([1, 1]);
  });

  test("is told to the page at once", async () => {
    const { renderer, earshot, prompt } = await justShown();
    prompt.closed("closed");
    const heard: unknown[] = [];
    earshot.on("shown", () => heard.push(renderer.prompt()));
    await earshot.ask("post-purchase");
    expect(heard).toHaveLength(1);
  });

  test.each([
    ["an answer", "response"],
    ["a dismissal", "dismissed"],
  ])("is written down before %s that is quicker, once", async (_, second) => {
    const on = await justShown();
    if (second === "response") await on.prompt.answer({ nps: 9 }, { complete: true, trusted: true });
    else on.prompt.closed("escaped");
    await on.device.clock.advance(10_000);
    expect(kinds(on)).toEqual(["shown", second]);
  });

  test("is written down where the page is left in that moment", async () => {
    const on = await justShown();
    on.device.page.leave();
    await on.device.clock.advance(10_000);
    expect(kinds(on)).toEqual(["shown", "dismissed"]);
  });

  test("is not, where close() takes it away before it was painted", async () => {
    const on = await justShown();
    on.earshot.close();
    await on.device.clock.advance(10_000);
    expect(kinds(on)).toEqual([]);
  });
});

describe("the history", () => {
  /** A device whose disk has the last word on a change. */
  function onDisk(write: () => Promise<void>) {
    const device = testDevice();
    const openStore: typeof device.ports.openStore = (...args) => {
      const store = device.ports.openStore(...args);
      return { ...store, update: async (...change) => store.update(...change).finally(write) };
    };
    return { ...device, ports: { ...device.ports, openStore } };
  }

  test.each([
    ["is slow", () => new Promise<void>(() => {})],
    ["takes the change back", () => Promise.reject(new Error("the disk is full"))],
  ])("is decided on before it is on the disk: the prompt is there though the disk %s", async (_, write) => {
    const device = onDisk(write);
    const { earshot, renderer } = earshotOn(device);
    earshot.track("order_completed");
    await device.clock.advance(0);
    expect(renderer.prompt()?.touchpoint.id).toBe("post-purchase");
    expect(device.logged).toEqual([]);
  });
});
