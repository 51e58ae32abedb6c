import { describe, expect, test } from "vitest";
import { createEarshot } from "../../../src/index.js";
import type { Inline } from "../../../src/model/prompt.js";
import type { TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import type { Renderer } from "../../../src/ports.js";
import { testDevice, testRenderer } from "../../../src/testing/index.js";
import { config as base, earshotOn, npsTouchpoint } from "../../helpers/earshot-on-device.js";

const TAG = 'earshot-prompt[touchpoint="helpful"]';
const finish = { complete: true, trusted: true };

const config: Partial<TouchpointsConfig> = {
  limits: { quiet: "7d", perSession: 1 },
  touchpoints: [
    npsTouchpoint("helpful", {
      presentation: { as: "inline", target: "#end" },
      audience: { "page.path": { glob: "/docs/*" } },
    }),
    npsTouchpoint("due", { triggers: [{ on: "event", name: "go" }] }),
  ],
};

async function page(more: Partial<TouchpointsConfig> = {}, address = "https://shop.example/docs/a") {
  const device = testDevice({ address });
  const on = earshotOn(device, { ...config, ...more });
  await device.clock.advance(10);
  return {
    ...on,
    places: () => [...on.renderer.inlines],
    async put(selector = TAG) {
      device.senses.setElement(selector, "visible");
      await device.clock.advance(10);
    },
  };
}

async function standing() {
  const on = await page();
  await on.put();
  const [place] = on.places();
  const prompt = await place?.open();
  if (!prompt) throw new Error("nothing stands there");
  return { ...on, place: place as Inline, prompt };
}

const shown = ({ device }: Pick<Awaited<ReturnType<typeof page>>, "device">) =>
  device.collector.records().filter(({ kind }) => kind === "shown").length;

describe("a place in the page", () => {
  test.each([TAG, "#end"])("is found by %s, now or later", async (selector) => {
    const { places, put } = await page();
    expect(places()).toEqual([]);
    await put(selector);
    expect(places()).toMatchObject([{ touchpoint: { id: "helpful" }, locale: "en" }]);
  });

  test("is one, though both are there", async () => {
    const { places, put } = await page();
    await put("#end");
    await put(TAG);
    expect(places()).toHaveLength(1);
  });

  test("gets what draws it, in its language, like any prompt", async () => {
    const { renderer, put } = await page();
    await put();
    expect(renderer.loaded).toEqual(["helpful en"]);
  });

  test("goes when its audience no longer holds, and comes back with it", async () => {
    const { device, places, put } = await page();
    await put();
    device.page.go("/shop");
    await device.clock.advance(10);
    expect(places()).toEqual([]);
    device.page.go("/docs/b");
    await device.clock.advance(10);
    expect(places()).toHaveLength(1);
  });

  test.each<[string, Partial<TouchpointsConfig>]>([
    ["consent is pending", { consent: "pending" }],
    ["it is a draft", { touchpoints: [npsTouchpoint("helpful", { enabled: "test", presentation: { as: "inline" } })] }],
    ["it is off", { touchpoints: [npsTouchpoint("helpful", { enabled: false, presentation: { as: "inline" } })] }],
  ])("is none while %s", async (_, more) => {
    const { places, put } = await page(more);
    await put();
    expect(places()).toEqual([]);
  });

  test("is empty once it may not be there any more", async () => {
    const { device, earshot, place } = await standing();
    earshot.consent("denied");
    await device.clock.advance(0);
    expect(await place.open()).toBeUndefined();
  });

  test("is there however often it was answered: the visitor went there", async () => {
    const { prompt, place } = await standing();
    await prompt.answer({ nps: 9 }, finish);
    expect(await place.open()).toMatchObject({ opened: true });
  });

  test("is cleared for whoever comes next: what was begun there was somebody else's", async () => {
    const { device, earshot, prompt, place, places } = await standing();
    earshot.identify("u_1");
    prompt.keep({ nps: 3 });
    earshot.reset();
    await device.clock.advance(10);
    const [next] = places();
    expect(next === place).toBe(false);
    expect(await next?.open()).toMatchObject({ given: {}, drafts: {} });
  });

  test("goes with close()", async () => {
    const { earshot, places, device } = await standing();
    earshot.close();
    expect([places(), device.senses.listeners()]).toEqual([[], 0]);
  });
});

describe("counts as shown", () => {
  test("when it is seen, once, and not before", async () => {
    const on = await standing();
    await on.device.clock.advance(10_000);
    expect([shown(on), (await on.earshot.exportState()).touchpoints]).toEqual([0, {}]);
    on.prompt.seen?.();
    on.prompt.seen?.();
    await on.device.clock.advance(10_000);
    expect(shown(on)).toBe(1);
    expect((await on.earshot.exportState()).touchpoints.helpful).toMatchObject({ shown: 1, outcome: "ignored" });
  });

  test("when it is answered, seen or not", async () => {
    const on = await standing();
    await on.prompt.answer({ nps: 9 }, finish);
    on.prompt.seen?.();
    await on.device.clock.advance(10_000);
    expect(on.device.collector.records().map(({ kind }) => kind)).toEqual(["shown", "response"]);
    expect((await on.earshot.exportState()).touchpoints.helpful).toMatchObject({ shown: 1, outcome: "answered" });
  });

  test("when something is written into it; what is left empty is nothing", async () => {
    const on = await standing();
    on.prompt.keep({});
    await on.device.clock.advance(10_000);
    expect(shown(on)).toBe(0);
    on.prompt.keep({ nps: 1 });
    await on.device.clock.advance(10_000);
    expect(shown(on)).toBe(1);
  });

  test("and uses up neither the quiet period nor the visit", async () => {
    const { device, earshot, renderer, prompt } = await standing();
    prompt.seen?.();
    await prompt.answer({ nps: 9 }, finish);
    expect(await earshot.exportState()).not.toHaveProperty("lastShownAt");
    earshot.track("go");
    await device.clock.advance(10);
    expect(renderer.prompt()?.touchpoint.id).toBe("due");
  });

  test("while another prompt is open, too", async () => {
    const { earshot, renderer, prompt } = await standing();
    expect(await earshot.ask("due")).toBe(true);
    expect(await prompt.answer({ nps: 9 }, finish)).toMatchObject({ stored: "durable" });
    expect(renderer.prompt()?.touchpoint.id).toBe("due");
  });
});

test("no trigger brings it: it is found where it stands", async () => {
  const inline = npsTouchpoint("helpful", {
    presentation: { as: "inline" },
    triggers: [{ on: "event", name: "read" }],
  });
  const { device, earshot, renderer } = await page({ touchpoints: [inline] });
  earshot.track("read");
  await device.clock.advance(10);
  expect(renderer.prompt()).toBeUndefined();
  expect(await earshot.ask("helpful")).toBe(true);
});

test("a popover has nothing to say when it is seen", async () => {
  const { earshot, renderer } = await page();
  await earshot.ask("due");
  expect(renderer.prompt()).not.toHaveProperty("seen");
});

test("an id that could break out of a selector finds nothing", async () => {
  const { device } = await page({ touchpoints: [npsTouchpoint('a"],*', { presentation: { as: "inline" } })] });
  device.senses.setElement('earshot-prompt[touchpoint="a"],*"]', "visible");
  await device.clock.advance(10);
  expect(device.senses.listeners()).toBe(0);
});

describe("a renderer of the host's own", () => {
  async function withRenderer(renderer: Renderer) {
    const device = testDevice({ address: "https://shop.example/docs/a" });
    const touchpoints = [...(config.touchpoints ?? []), npsTouchpoint("tab", { presentation: { as: "tab" } })];
    const earshot = createEarshot(
      { ...base, ...config, touchpoints },
      { ports: device.ports, loadRenderer: async () => renderer },
    );
    device.senses.setElement(TAG, "visible");
    await device.clock.advance(1_000);
    return { device, earshot };
  }

  test("may do without tabs, places and getting ready", async () => {
    const whole = testRenderer();
    const { device, earshot } = await withRenderer({ show: whole.show });
    expect([whole.tabs.size, whole.inlines.size, device.logged]).toEqual([0, 0, []]);
    expect(await earshot.ask("due")).toBe(true);
    expect(await earshot.ask("due")).toBe(false);
    device.page.go("/shop");
    earshot.close();
    expect(whole.prompt()).toBeUndefined();
  });

  test("that fails to put something on the page costs one line each time, and no prompt", async () => {
    const whole = testRenderer();
    const fail = () => {
      throw new Error("no root");
    };
    const { device, earshot } = await withRenderer({ show: whole.show, tab: fail, inline: fail });
    expect(new Set(device.logged)).toEqual(
      new Set(["helpful", "tab"].map((id) => `"${id}" could not be put on the page: no root`)),
    );
    expect(await earshot.ask("due")).toBe(true);
  });
});
