import { describe, expect, test } from "vitest";
import type { TriggerConfig } from "../../../../src/model/touchpoints-config.js";
import { device, see, watchPage } from "./watch-page.js";

const onPricing = { where: { "page.path": "/pricing" } };

describe("scroll", () => {
  const half: TriggerConfig = { on: "scroll", depth: 0.5 };

  test("at the depth, once", () => {
    const { senses, times } = watchPage({ config: half });
    senses.scroll({ depth: 0.49 });
    expect(times()).toBe(0);
    for (const depth of [0.5, 0.2, 0.9]) senses.scroll({ depth });
    expect(times()).toBe(1);
  });

  test("again at the next address; going to its top is no scrolling through it", () => {
    const { page, senses, times } = watchPage({ config: half });
    senses.scroll({ depth: 1 });
    page.go("/next");
    senses.scroll({ depth: 0.8, top: 0 });
    expect(times()).toBe(1);
    senses.scroll({ depth: 0.8 });
    expect(times()).toBe(2);
  });

  test("one that doesn't fit `where` uses nothing up", () => {
    const { page, senses, times } = watchPage({ config: { ...half, ...onPricing } });
    senses.scroll({ depth: 1 });
    page.go("/pricing");
    senses.scroll({ depth: 1 });
    expect(times()).toBe(1);
  });
});

describe("dwell, of a visit", () => {
  const minute: TriggerConfig = { on: "dwell", scope: "visit", for: "60s" };

  test("adds up the pages of the visit, and is over with it", async () => {
    const here = device();
    const first = watchPage({ config: minute }, here);
    await see(here, 40_000);
    const second = first.next();
    await see(here, 19_999);
    expect(second.times()).toBe(0);
    await see(here, 1);
    expect(second.times()).toBe(1);
    const third = second.next();
    await see(here, 3_600_000);
    expect([third.times(), here.clock.pending()]).toEqual([0, 0]);

    here.visit = { ...here.visit, id: "v2", count: 2, seenMs: 0 };
    const fourth = third.next();
    await see(here, 60_000);
    expect(fourth.times()).toBe(1);
  });

  test("waits for nothing in the background", async () => {
    const { device: here, clock, page, times } = watchPage({ config: minute });
    await see(here, 30_000);
    page.setVisible(false);
    expect(clock.pending()).toBe(0);
    await clock.advance(3_600_000);
    page.setVisible(true);
    await see(here, 30_000);
    expect(times()).toBe(1);
  });
});

test("dwell, of a page, though that was written out: its time, not the visit's", async () => {
  const { clock, page, times } = watchPage({ config: { on: "dwell", scope: "page", for: "10s" } });
  await clock.advance(10_000);
  page.go("/next");
  await clock.advance(10_000);
  expect(times()).toBe(2);
});

test("manual: by nothing", async () => {
  const { clock, page, senses, track, times, left } = watchPage({ config: { on: "manual" } });
  page.go("/next");
  senses.act();
  track("manual");
  await clock.advance(3_600_000);
  expect([times(), left()]).toEqual([0, [0, 0, 0]]);
});

describe("exit", () => {
  const exit: TriggerConfig = { on: "exit" };

  test("with a mouse: through the top, once for each address", () => {
    const { page, senses, times } = watchPage({ config: exit });
    senses.pointerOut();
    senses.pointerOut();
    page.go("/next");
    senses.pointerOut();
    expect(times()).toBe(2);
  });

  test("with a mouse: not by scrolling or coming back", async () => {
    const { clock, page, senses, times } = watchPage({ config: exit });
    page.setVisible(false);
    page.setVisible(true);
    for (const top of [1_000, 800, 600, 400, 200]) {
      senses.scroll({ top });
      await clock.advance(16);
    }
    expect(times()).toBe(0);
  });

  test("one that doesn't fit `where` uses nothing up", () => {
    const { page, senses, times } = watchPage({ config: { ...exit, ...onPricing } });
    senses.pointerOut();
    page.go("/pricing");
    senses.pointerOut();
    expect(times()).toBe(1);
  });

  test.each([
    ["a flick up", [0, 900, 1_800, 1_700, 1_550, 1_400, 1_300], 50, 1],
    ["a slow way up", [1_800, 1_700, 1_600, 1_500, 1_400, 1_300, 1_200], 100, 0],
    ["a short way up", [1_800, 1_700, 1_600, 1_500, 1_450], 16, 0],
    ["a fast way down", [0, 200, 400, 600, 800, 1_000], 16, 0],
    ["a script that goes to the top", [900, 1_800, 1_810, 0], 50, 0],
    ["up and down with a thumb", [900, 700, 500, 600, 400, 200, 300], 50, 0],
  ])("with a finger: %s", async (_, tops, everyMs, expected) => {
    const { clock, senses, times } = watchPage({ config: exit, touch: true });
    for (const top of tops) {
      senses.scroll({ top });
      await clock.advance(everyMs);
    }
    expect(times()).toBe(expected);
  });

  test("with a finger: back from the background, but not on coming into view for the first time", () => {
    const { page, times } = watchPage({ config: exit, touch: true, visible: false });
    page.setVisible(true);
    expect(times()).toBe(0);
    page.setVisible(false);
    page.setVisible(true);
    expect(times()).toBe(1);
  });
});

describe("idle", () => {
  const minute: TriggerConfig = { on: "idle", for: "60s" };

  test("after so long without doing anything; again only after doing something", async () => {
    const { clock, senses, times } = watchPage({ config: minute });
    await clock.advance(59_000);
    senses.act();
    await clock.advance(59_999);
    expect(times()).toBe(0);
    await clock.advance(1);
    expect(times()).toBe(1);
    await clock.advance(3_600_000);
    expect([times(), clock.pending()]).toEqual([1, 0]);
    senses.act();
    await clock.advance(60_000);
    expect(times()).toBe(2);
  });

  test("one timer, however much is done", async () => {
    const { clock, senses } = watchPage({ config: minute });
    for (let i = 0; i < 100; i++) senses.act();
    expect(clock.pending()).toBe(1);
  });

  test("the background is no idling, and coming back is doing something", async () => {
    const { clock, page, times } = watchPage({ config: minute });
    await clock.advance(59_000);
    page.setVisible(false);
    await clock.advance(3_600_000);
    page.setVisible(true);
    await clock.advance(59_999);
    expect(times()).toBe(0);
    await clock.advance(1);
    expect(times()).toBe(1);
  });

  test("a clock that is set makes the wait no longer", async () => {
    const { clock, senses, times } = watchPage({ config: minute });
    clock.set(clock.now() - 3_600_000);
    await clock.advance(60_000);
    expect(times()).toBe(1);
    senses.act();
    await clock.advance(1_000);
    senses.act();
    clock.set(clock.now() - 3_600_000);
    await clock.advance(119_000);
    expect(times()).toBe(2);
  });
});

describe("return", () => {
  const back: TriggerConfig = { on: "return", for: "5m" };

  test.each([
    [299_999, 0],
    [300_000, 1],
  ])("after %i ms in the background: %i", async (awayMs, expected) => {
    const { clock, page, times } = watchPage({ config: back });
    page.setVisible(false);
    await clock.advance(awayMs);
    page.setVisible(true);
    expect(times()).toBe(expected);
  });

  test("a page that was opened in the background is seen for the first time, not again", async () => {
    const { clock, page, times } = watchPage({ config: back, visible: false });
    await clock.advance(3_600_000);
    page.setVisible(true);
    expect(times()).toBe(0);
  });
});

describe("visit", () => {
  const second: TriggerConfig = { on: "visit", count: 2 };

  test("at the load of each page of that visit", async () => {
    const here = device();
    const first = watchPage({ config: second }, here);
    await here.clock.advance(0);
    here.visit = { ...here.visit, id: "v2", count: 2 };
    const next = first.next();
    await here.clock.advance(0);
    next.page.go("/elsewhere");
    here.visit = { ...here.visit, id: "v3", count: 3 };
    const last = next.next();
    await here.clock.advance(0);
    expect([first.times(), next.times(), last.times()]).toEqual([0, 1, 0]);
  });

  test("or when it begins on a page that was left open", () => {
    const { device: here, page, times } = watchPage({ config: second });
    page.setVisible(false);
    here.visit = { ...here.visit, id: "v2", count: 2 };
    expect(times()).toBe(0);
    page.setVisible(true);
    page.setVisible(true);
    expect(times()).toBe(1);
  });
});

describe("link", () => {
  const config: TriggerConfig = { on: "link" };
  const mailed = "https://shop.example/?earshot=a&earshot.nps=9";

  test.each([
    [mailed, 1],
    ["https://shop.example/?earshot=b", 0],
    ["https://shop.example/?earshot=", 0],
    ["https://shop.example/#?earshot=a", 0],
  ])("%s: %i", async (address, expected) => {
    const { clock, times } = watchPage({ config, address });
    await clock.advance(0);
    expect(times()).toBe(expected);
  });

  test("once an address and visit, wherever the app keeps its own place", async () => {
    const here = device();
    const load = async (address: string) => {
      const { clock, times, page } = watchPage({ config, address }, here);
      await clock.advance(0);
      page.go("#/home");
      return times();
    };
    expect([await load(mailed), await load(mailed), await load(mailed.replace("9", "3"))]).toEqual([1, 0, 1]);
    here.visit = { ...here.visit, id: "v2" };
    expect(await load(mailed)).toBe(1);
  });

  test("opened in the background: when it is looked at", async () => {
    const { clock, page, times } = watchPage({ config, address: mailed, visible: false });
    await clock.advance(0);
    expect(times()).toBe(0);
    page.setVisible(true);
    page.setVisible(true);
    expect(times()).toBe(1);
  });
});

describe("visible", () => {
  const plan: TriggerConfig = { on: "visible", selector: "#plan", ratio: 0.5, for: "2s" };
  const [one, two] = [{}, {}];

  test("each element once, after so long in view", async () => {
    const { clock, senses, times } = watchPage({ config: plan });
    senses.show("#plan", one, 0.5);
    senses.show("#plan", two, 0.4);
    senses.show("#other", two, 1);
    await clock.advance(1_999);
    expect(times()).toBe(0);
    await clock.advance(1);
    expect(times()).toBe(1);

    for (const ratio of [0, 1]) senses.show("#plan", one, ratio);
    senses.show("#plan", two, 0.6);
    senses.show("#plan", two, 0.7);
    await clock.advance(60_000);
    expect(times()).toBe(2);
  });

  test("going out of view begins the time anew", async () => {
    const { clock, senses, times } = watchPage({ config: plan });
    senses.show("#plan", one, 1);
    await clock.advance(1_500);
    senses.show("#plan", one, 0.2);
    senses.show("#plan", one, 1);
    await clock.advance(1_999);
    expect(times()).toBe(0);
    await clock.advance(1);
    expect(times()).toBe(1);
  });

  test("the background holds the time", async () => {
    const { clock, page, senses, times } = watchPage({ config: plan, visible: false });
    senses.show("#plan", one, 1);
    await clock.advance(60_000);
    page.setVisible(true);
    await clock.advance(1_500);
    page.setVisible(false);
    await clock.advance(60_000);
    page.setVisible(true);
    await clock.advance(499);
    expect(times()).toBe(0);
    await clock.advance(1);
    expect(times()).toBe(1);
  });
});

test.each<TriggerConfig>([
  { on: "event", name: "x", count: 2 },
  { on: "sequence", steps: ["x", "y"] },
  { on: "visible", selector: "#plan", for: "1s" },
  { on: "scroll", depth: 0.5 },
  { on: "dwell", scope: "visit", for: "60s" },
  { on: "exit" },
  { on: "idle", for: "60s" },
  { on: "return", for: "60s" },
  { on: "frustration" },
  { on: "visit", count: 1 },
  { on: "link" },
])("$on: nothing is left of it after it has stopped", async (config) => {
  for (const touch of [false, true]) {
    const { clock, page, senses, track, close, left, times } = watchPage({ config, touch });
    const form = {};
    senses.show("#plan", {}, 1);
    senses.form(form, "touched");
    senses.form(form, "left");
    senses.press();
    page.go("/next");
    const before = times();
    close();
    expect(left()).toEqual([0, 0, 0]);
    track("x");
    senses.act();
    page.setVisible(false);
    page.setVisible(true);
    await clock.advance(3_600_000);
    expect(times()).toBe(before);
  }
});
