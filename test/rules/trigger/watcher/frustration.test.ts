import { describe, expect, test } from "vitest";
import type { TriggerConfig } from "../../../../src/model/touchpoints-config.js";
import { signals } from "../../../../src/trigger/watcher/signals.js";
import { device, watchPage } from "./watch-page.js";

type Frustration = Extract<TriggerConfig, { on: "frustration" }>;
const suffer = (kind: NonNullable<Frustration["kinds"]>[number], more: Partial<Frustration> = {}) =>
  watchPage({ config: { on: "frustration", kinds: [kind], ...more } });

describe("rage", () => {
  type Click = readonly [waitMs: number, x?: number];

  test.each<[string, readonly Click[], number]>([
    ["three clicks in a second and one place", [[0], [400], [400]], 1],
    ["two are no rage", [[0], [400]], 0],
    ["three in more than a second", [[0], [600], [600]], 0],
    ["not in one place", [[0], [100, 30], [100]], 0],
    [
      "a hand that trembles",
      [
        [0, 0],
        [100, 24],
        [100, 12],
      ],
      1,
    ],
    ["more clicks are the same rage", [[0], [200], [200], [200], [200], [200], [200], [200]], 1],
    ["after a rest it is another", [[0], [200], [200], [1_100], [200], [200]], 2],
    ["elsewhere it is another", [[0], [200], [200], [200, 99], [200, 99], [200, 99]], 2],
  ])("%s", async (_, clicks, rages) => {
    const { clock, senses, fired } = suffer("rage");
    for (const [waitMs, x = 0] of clicks) {
      await clock.advance(waitMs);
      senses.press({ x });
    }
    expect(fired).toEqual(Array(rages).fill({ kind: "rage" }));
  });

  test("three clicks into a field choose its text", () => {
    const { senses, times } = suffer("rage");
    for (let i = 0; i < 3; i++) senses.press({ field: true });
    expect(times()).toBe(0);
  });

  test("clicks on what isn't clickable count as well", () => {
    const { senses, times } = suffer("rage");
    for (let i = 0; i < 3; i++) senses.press({ clickable: false });
    expect(times()).toBe(1);
  });
});

describe("dead", () => {
  test("a click that the page doesn't answer in 1.2 s", async () => {
    const { clock, senses, fired } = suffer("dead");
    senses.press();
    await clock.advance(1_199);
    expect(fired).toEqual([]);
    await clock.advance(1);
    expect(fired).toEqual([{ kind: "dead" }]);
  });

  test.each([
    ["before the click", 0, 0],
    ["at once", 1, 0],
    ["in time", 1_199, 0],
    ["too late", 1_201, 1],
  ])("the page answers %s", async (_, afterMs, expected) => {
    const { clock, senses, times } = suffer("dead");
    senses.press({}, () => afterMs || senses.react());
    await clock.advance(afterMs);
    senses.react();
    await clock.advance(5_000);
    expect(times()).toBe(expected);
  });

  test.each<[string, (tab: ReturnType<typeof watchPage>) => void]>([
    ["a route", ({ page }) => page.go("/next")],
    ["leaving", ({ page }) => page.leave()],
    ["a tab that opens over it", ({ page }) => page.setVisible(false)],
  ])("%s is an answer", async (_, answer) => {
    const tab = suffer("dead");
    tab.senses.press();
    answer(tab);
    await tab.clock.advance(5_000);
    expect(tab.times()).toBe(0);
  });

  test("each click in vain is one; one answer answers all of them", async () => {
    const { clock, senses, times } = suffer("dead");
    for (let i = 0; i < 3; i++) {
      senses.press();
      await clock.advance(100);
    }
    await clock.advance(5_000);
    expect(times()).toBe(3);
    senses.press();
    await clock.advance(100);
    senses.press();
    senses.react();
    await clock.advance(5_000);
    expect(times()).toBe(3);
  });

  test("on nothing that could be clicked there is nothing to answer", async () => {
    const { clock, senses, times } = suffer("dead");
    senses.press({ clickable: false });
    await clock.advance(5_000);
    expect(times()).toBe(0);
  });

  test("a dialog of the browser's holds the page: it rings late, and that is an answer", async () => {
    const { clock, senses, times } = suffer("dead");
    senses.press();
    clock.set(clock.now() + 700);
    await clock.advance(5_000);
    expect(times()).toBe(0);
  });

  test("hears what the page does only while it waits for an answer", async () => {
    const { clock, senses } = suffer("dead");
    const atRest = senses.listeners();
    senses.press();
    expect(senses.listeners()).toBe(atRest + 1);
    await clock.advance(5_000);
    expect(senses.listeners()).toBe(atRest);
    senses.press();
    senses.react();
    expect(senses.listeners()).toBe(atRest);
  });
});

test("error: each one, and `event.kind` says so", () => {
  const { senses, fired } = suffer("error");
  senses.fail();
  expect(fired).toEqual([{ kind: "error" }]);
});

describe("abandon", () => {
  const form = { name: "address" };

  test("the route changes, and the form is gone", async () => {
    const { clock, page, senses, fired } = suffer("abandon");
    senses.form(form, "touched");
    page.go("/next");
    senses.removeForm(form);
    await clock.advance(1_000);
    page.go("/last");
    await clock.advance(1_000);
    expect(fired).toEqual([{ kind: "abandon" }]);
  });

  test("a route under which the form stays is none: it may write its own values there", async () => {
    const { clock, page, senses, times } = suffer("abandon");
    senses.form(form, "touched");
    page.go("?city=Vienna");
    await clock.advance(5_000);
    expect(times()).toBe(0);
  });

  test("the page is left, and the visit goes on with another", async () => {
    const first = suffer("abandon");
    first.senses.form(form, "touched");
    const second = first.next();
    await second.clock.advance(0);
    const third = second.next();
    await third.clock.advance(0);
    expect([first.times(), second.times(), third.times()]).toEqual([0, 1, 0]);
    expect(first.device.stored.size).toBe(0);
  });

  test("a visit later it is forgotten", async () => {
    const here = device();
    const config: TriggerConfig = { on: "frustration", kinds: ["abandon"] };
    const first = watchPage({ config }, here);
    first.senses.form(form, "touched");
    first.page.leave();
    first.close();
    here.visit = { ...here.visit, id: "v2" };
    const second = watchPage({ config }, here);
    await here.clock.advance(0);
    expect([second.times(), here.stored.size]).toEqual([0, 0]);
  });

  test("in the background it can be come back to", async () => {
    const { device: here, clock, page, senses, times } = suffer("abandon");
    senses.form(form, "touched");
    senses.form(form, "left");
    page.setVisible(false);
    expect(here.stored.size).toBe(0);
    await clock.advance(600_000);
    page.setVisible(true);
    senses.form(form, "back");
    senses.press();
    expect(times()).toBe(0);
  });

  test("a page that comes back out of the cache still has it", () => {
    const { device: here, page, senses } = suffer("abandon");
    senses.form(form, "touched");
    page.leave();
    expect(here.stored.size).toBe(1);
    page.setVisible(true);
    expect(here.stored.size).toBe(0);
  });

  test("out of it for half a minute, and going on elsewhere", async () => {
    const { clock, senses, times } = suffer("abandon");
    senses.form(form, "touched");
    senses.form(form, "left");
    await clock.advance(29_999);
    senses.press();
    expect(times()).toBe(0);
    await clock.advance(1);
    expect(times()).toBe(0);
    senses.press();
    senses.press();
    expect(times()).toBe(1);
  });

  test("going back into it begins the half minute anew", async () => {
    const { clock, senses, times } = suffer("abandon");
    senses.form(form, "touched");
    for (let i = 0; i < 3; i++) {
      senses.form(form, "left");
      await clock.advance(29_000);
      senses.form(form, "back");
    }
    senses.press();
    await clock.advance(60_000);
    senses.press();
    expect(times()).toBe(0);
  });

  test.each([
    ["touched and sent", ["touched", "sent"]],
    ["sent, and typed into again", ["touched", "sent", "touched"]],
    ["only looked at", ["back", "left"]],
  ] as const)("%s: not given up", async (_, dids) => {
    const first = suffer("abandon");
    for (const did of dids) first.senses.form(form, did);
    first.senses.form(form, "left");
    await first.clock.advance(60_000);
    first.senses.press();
    first.senses.removeForm(form);
    first.page.go("/next");
    await first.clock.advance(60_000);
    const second = first.next();
    await second.clock.advance(0);
    expect([first.times(), second.times()]).toEqual([0, 0]);
  });
});

describe("all kinds", () => {
  test("any of them, from the count-th on at one address", () => {
    const { page, senses, fired } = watchPage({ config: { on: "frustration", count: 2 } });
    senses.fail();
    page.go("/next");
    senses.fail();
    expect(fired).toEqual([]);
    for (let i = 0; i < 3; i++) senses.press();
    senses.fail();
    expect(fired).toEqual([{ kind: "rage" }, { kind: "error" }]);
  });

  test("what doesn't fit `where` doesn't count", () => {
    const where = { "event.kind": "rage" };
    const { senses, fired } = watchPage({ config: { on: "frustration", count: 2, where } });
    senses.fail();
    for (let i = 0; i < 3; i++) senses.press();
    expect(fired).toEqual([]);
    for (let i = 0; i < 3; i++) senses.press({ x: 99 });
    expect(fired).toEqual([{ kind: "rage" }]);
  });
});

test("signals: counted on this page, until they are closed", async () => {
  const { clock, world, senses, left, close } = watchPage({ config: { on: "link" } });
  close();
  const { counts, close: end } = signals(world);
  for (let i = 0; i < 3; i++) senses.press();
  senses.fail();
  await clock.advance(5_000);
  expect(counts).toEqual({ rageClicks: 1, deadClicks: 3, errors: 1 });
  end();
  senses.fail();
  expect([counts.errors, left()]).toEqual([1, [0, 0, 0]]);
});
