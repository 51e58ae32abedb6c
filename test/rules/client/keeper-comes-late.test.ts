import { describe, expect, test } from "vitest";
import type { Values } from "../../../src/model/prompt.js";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../../src/testing/index.js";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";
import { blocked, loadsOn } from "../../helpers/loads-on-device.js";

const touchpoint = npsTouchpoint("a", { triggers: [{ on: "event", name: "go" }], frequency: { show: "always" } });
const config: Partial<TouchpointsConfig> = { touchpoints: [touchpoint] };
const wordy: Partial<TouchpointsConfig> = {
  touchpoints: [{ ...touchpoint, questions: [...touchpoint.questions, { id: "why", type: "text", text: "Why?" }] }],
};

/** A page with a prompt, whose keeper comes when it is let. */
async function asked(touchpoints: Partial<TouchpointsConfig> = config) {
  const device = testDevice();
  let come: () => void = () => {};
  let fail: () => void = () => {};
  const way = new Promise<void>((resolve, reject) => {
    come = resolve;
    fail = () => reject(new Error("blocked"));
  });
  way.catch(() => {});
  const on = loadsOn(device, touchpoints, { keeper: () => way });
  on.earshot.track("go");
  await device.clock.advance(200);
  const answer = (values: Values = { nps: 9 }) =>
    on.renderer.prompt()?.answer(values, { complete: true, trusted: true });
  return { ...on, come, fail, answer };
}

const kinds = ({ collector }: TestDevice) => collector.records().map(({ kind }) => kind);
const words = ({ marks }: TestDevice) => [...marks.values()].flatMap((each) => each.get("left") ?? []);

async function nextPage(device: TestDevice, touchpoints = config) {
  const next = device.reload();
  const on = loadsOn(next, touchpoints);
  await next.clock.advance(15_000);
  return { ...on, device: next };
}

describe("the keeper", () => {
  test("comes when the prompt has been painted", async () => {
    const { loaded, device, renderer } = await asked();
    expect(renderer.prompt()?.touchpoint.id).toBe("a");
    expect(loaded).toEqual(["asker", "wing", "wing for a", "keeper"]);
    expect(words(device)).toEqual([]);
  });

  test("comes with a tab, which may be pressed once the network has gone", async () => {
    const device = testDevice();
    const tab = npsTouchpoint("a", { presentation: { as: "tab", label: "Feedback" } });
    const { loaded } = loadsOn(device, { touchpoints: [tab] });
    await device.clock.advance(500);
    expect(loaded).toEqual(["asker", "wing for a", "keeper"]);
  });

  test("comes late: what was said meanwhile is saved before anybody says thanks, and sent", async () => {
    const { device, come, answer } = await asked();
    let receipt: unknown;
    const answered = answer()?.then((it) => {
      receipt = it;
    });
    await device.clock.advance(2_000);
    expect([receipt, words(device)]).toEqual([undefined, []]);
    come();
    await answered;
    expect(receipt).toEqual({ stored: "durable", online: true });
    await device.clock.advance(10_000);
    expect(kinds(device)).toEqual(["shown", "response"]);
    expect(words(device)).toEqual([]);
  });

  test("comes too late to be waited for: what was said is written down, and taken over all the same", async () => {
    const { device, come, answer } = await asked();
    const answered = answer();
    await device.clock.advance(3_000);
    expect(await answered).toEqual({ stored: "local", online: true });
    expect(words(device)).toHaveLength(2);
    come();
    await device.clock.advance(15_000);
    expect(kinds(device)).toEqual(["shown", "response"]);
    expect(words(device)).toEqual([]);
  });

  test("comes after the page was left: the next page saves what was said, masked, and sends it once", async () => {
    const { device, answer } = await asked(wordy);
    void answer({ nps: 3, why: "Write to ann@example.com" });
    await device.clock.advance(0);
    device.page.leave();
    const next = await nextPage(device, wordy);
    expect(kinds(next.device)).toEqual(["shown", "response"]);
    expect(next.device.collector.records()[1]).toMatchObject({
      answers: [{ value: 3 }, { value: "Write to [email]" }],
    });
    expect(next.device.collector.records()[1]).not.toHaveProperty("raw");
    expect(kinds((await nextPage(next.device)).device)).toEqual(["shown", "response"]);
  });

  test("can't be had: what was said waits on the device, and the developer is told", async () => {
    const { device, fail, answer } = await asked();
    const answered = answer();
    fail();
    expect(await answered).toEqual({ stored: "local", online: true });
    expect(device.logged).toContain("what saves answers could not be loaded: blocked");
    expect(kinds((await nextPage(device)).device)).toEqual(["shown", "response"]);
  });

  test("can't be had offline: it is asked for again when the page is back online, and sends what waits", async () => {
    const device = testDevice();
    let online = false;
    const on = loadsOn(device, config, { keeper: () => (online ? undefined : blocked()) });
    on.earshot.track("go");
    await device.clock.advance(200);
    device.page.setOnline(false);
    expect(await on.renderer.prompt()?.answer({ nps: 9 }, { complete: true, trusted: true })).toEqual({
      stored: "local",
      online: false,
    });
    online = true;
    device.page.setOnline(true);
    await device.clock.advance(10_000);
    expect(kinds(device)).toEqual(["shown", "response"]);
  });

  test("of a response that goes on, the last revision is kept", async () => {
    const { device, renderer } = await asked(wordy);
    const prompt = renderer.prompt();
    void prompt?.answer({ nps: 3 }, { complete: false, trusted: true });
    void prompt?.answer({ nps: 3, why: "Slow" }, { complete: true, trusted: true });
    await device.clock.advance(0);
    device.page.leave();
    const next = await nextPage(device, wordy);
    expect(next.device.collector.records()).toMatchObject([{ kind: "shown" }, { kind: "response", rev: 2 }]);
  });

  test("what is closed as the page is left is written down by then", async () => {
    const { device } = await asked();
    device.page.leave();
    expect(words(device)).toMatchObject([{ kind: "shown" }, { kind: "dismissed", how: "navigated" }]);
  });
});

describe("while the keeper is on its way", () => {
  test("consent that is taken back is heeded: nothing is kept", async () => {
    const { device, earshot, come, answer } = await asked();
    const answered = answer();
    await device.clock.advance(0);
    earshot.consent("denied");
    come();
    expect(await answered).toMatchObject({ stored: "none" });
    await device.clock.advance(10_000);
    expect([kinds(device), words(device)]).toEqual([[], []]);
  });

  test("forget() takes back what waits", async () => {
    const { device, earshot, come, answer } = await asked();
    const answered = answer();
    await device.clock.advance(0);
    const forgotten = earshot.forget();
    come();
    expect([await answered, await forgotten]).toEqual([{ stored: "none", online: true }, true]);
    await device.clock.advance(10_000);
    expect([kinds(device), words(device)]).toEqual([[], []]);
  });

  test("close() lets it save what was said, and nothing else comes after", async () => {
    const { device, earshot, come, answer } = await asked();
    const answered = answer();
    await device.clock.advance(0);
    earshot.close();
    come();
    expect(await answered).toMatchObject({ stored: "durable" });
    expect(device.clock.pending()).toBe(0);
    expect(kinds((await nextPage(device)).device)).toEqual(["shown", "response"]);
  });
});
