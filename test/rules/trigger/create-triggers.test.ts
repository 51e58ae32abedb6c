import { describe, expect, test } from "vitest";
import type { TriggerConfig } from "../../../src/model/touchpoints-config.js";
import { testClock, testDevice, testPage } from "../../../src/testing/index.js";
import { createTriggers } from "../../../src/trigger/create-triggers.js";
import { moment } from "../../helpers/situation.js";

const VISIT = { id: "v", count: 1, pages: 1, firstAt: 0, startedAt: 0, lastAt: 0, seenMs: 0 };

/** The touchpoint "a" with these triggers on a page of its own, and what has been due so far. */
function watch(...triggers: TriggerConfig[]) {
  const { ports } = testDevice();
  const [clock, page] = [testClock(), testPage()];
  const world = { clock, page, marks: ports.openMarks("test", "local"), visit: () => VISIT };
  const due: string[] = [];
  const total: unknown[] = [];
  const facts = (name: string) => ({ "user.plan": "pro" })[name];
  const { track, close } = createTriggers(world, [moment({ triggers })], {
    facts,
    onDue(each) {
      due.push(each.cause);
      total.push(each.facts("event.total"));
    },
  });
  return { clock, page, due, total, track, close };
}

test("load: once the page has loaded, and once", async () => {
  const { clock, due } = watch({ on: "load" });
  expect(due).toEqual([]);
  await clock.advance(60_000);
  expect(due).toEqual(["load"]);
});

test("route: every navigation that is no load", () => {
  const { page, due } = watch({ on: "route" });
  page.go("/cart");
  page.go("/checkout");
  expect(due).toEqual(["route", "route"]);
});

test("click: on what the selector matches, and nothing else", () => {
  const { page, due } = watch({ on: "click", selector: ".done" });
  page.click("#other", "button");
  page.click("button", ".done");
  expect(due).toEqual(["click"]);
});

test("manual: by nothing that happens on the page", async () => {
  const { clock, page, track, due } = watch({ on: "manual" });
  page.go("/cart");
  page.click("manual");
  track("manual", {});
  await clock.advance(60_000);
  expect([due, page.listeners(), clock.pending()]).toEqual([[], 0, 0]);
});

describe("event", () => {
  const order: TriggerConfig = { on: "event", name: "order", where: { "event.total": { gte: 50 } } };

  test("by its name, and with its properties at hand", () => {
    const { track, due, total } = watch({ on: "event", name: "order" });
    track("refund", { total: 1 });
    track("order", { total: 2 });
    expect([due, total]).toEqual([["event:order"], [2]]);
  });

  test("only where its properties and what else is known hold", () => {
    const { track, due } = watch({ ...order, where: { "event.total": { gte: 50 }, "user.plan": "pro" } });
    for (const total of [49, "50", undefined]) track("order", { total });
    expect(due).toEqual([]);
    track("order", { total: 50 });
    expect(due).toEqual(["event:order"]);
  });

  test("has no properties but those it was given", () => {
    const { track, due } = watch({ ...order, where: { "event.constructor": { exists: true } } });
    track("order", {});
    expect(due).toEqual([]);
  });

  test("names that every object has are names like any other", () => {
    const { track, due } = watch({ on: "event", name: "constructor" });
    track("toString", {});
    track("constructor", {});
    expect(due).toEqual(["event:constructor"]);
  });
});

describe("delay", () => {
  const slow: TriggerConfig = { on: "event", name: "order", delay: "2s" };

  test("waits, and remembers the event it waits for", async () => {
    const { clock, track, due, total } = watch(slow);
    track("order", { total: 7 });
    await clock.advance(1_999);
    expect(due).toEqual([]);
    await clock.advance(1);
    expect([due, total]).toEqual([["event:order"], [7]]);
  });

  test("another moment meanwhile is the same wait; one after it is a new one", async () => {
    const { clock, track, due } = watch(slow, { on: "route", delay: "1s" });
    track("order", {});
    track("order", {});
    await clock.advance(60_000);
    expect(due).toEqual(["event:order"]);

    track("order", {});
    await clock.advance(2_000);
    expect(due).toEqual(["event:order", "event:order"]);
  });
});

test("any of several triggers makes it due, and says which", () => {
  const { page, track, due } = watch({ on: "route" }, { on: "event", name: "a" }, { on: "event", name: "a" });
  page.go("/x");
  track("a", {});
  expect(due).toEqual(["route", "event:a", "event:a"]);
});

test("close() ends every wait and every listener; what is told later is heard by nobody", async () => {
  const all: TriggerConfig[] = [
    { on: "load" },
    { on: "route" },
    { on: "click", selector: "a" },
    { on: "dwell", for: "5s" },
    { on: "event", name: "order", delay: "1s" },
  ];
  const { clock, page, track, close, due } = watch(...all);
  track("order", {});
  close();
  expect([clock.pending(), page.listeners()]).toEqual([0, 0]);

  track("order", {});
  page.go("/x");
  await clock.advance(60_000);
  expect(due).toEqual([]);
});
