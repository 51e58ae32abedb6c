import fc from "fast-check";
import { expect, test } from "vitest";
import type { TriggerConfig } from "../../../../src/model/touchpoints-config.js";
import { watchPage } from "./watch-page.js";

const buying: TriggerConfig = { on: "sequence", steps: ["cart", "checkout", "paid"] };

/** How often it fires when these events come, each a second after the one before. */
async function firesAt(config: TriggerConfig, events: string): Promise<number[]> {
  const { clock, track, times } = watchPage({ config });
  const at: number[] = [];
  for (const [place, name] of events.split(" ").entries()) {
    const before = times();
    track(name);
    if (times() > before) at.push(place + 1);
    await clock.advance(1_000);
  }
  return at;
}

test.each([
  ["in order", "cart checkout paid", [3]],
  ["others between them are passed over", "view cart help checkout view paid", [6]],
  ["out of order", "checkout cart paid", []],
  ["a step left out", "cart paid checkout paid", []],
  ["a step out of order begins anew", "cart paid cart checkout paid", [5]],
  ["a first step out of order is a first step", "cart checkout cart checkout paid", [5]],
  ["the first step twice", "cart cart checkout paid", [4]],
  ["again from the beginning", "cart checkout paid paid cart checkout paid", [3, 7]],
])("%s", async (_, events, at) => {
  expect(await firesAt(buying, events)).toEqual(at);
});

test.each([
  ["from the first step to the last", "5s", "cart checkout view view view paid", [6]],
  ["and no longer", "4s", "cart checkout view view view paid", []],
  ["the time begins with the first step that counts", "3s", "cart view cart checkout paid", [5]],
  ["a first step too late is a first step", "2s", "cart view view cart checkout paid", [6]],
] as const)("within: %s", async (_, within, events, at) => {
  expect(await firesAt({ ...buying, within }, events)).toEqual(at);
});

test("a step may come twice", async () => {
  expect(await firesAt({ on: "sequence", steps: ["search", "search", "help"] }, "search search help")).toEqual([3]);
});

test("goes on over page loads", () => {
  const first = watchPage({ config: buying });
  first.track("cart");
  const second = first.next();
  second.track("checkout");
  const last = second.next();
  last.track("paid", { total: 9 });
  expect(last.fired).toEqual([{ total: 9 }]);
  expect(last.device.stored.size).toBe(0);
});

test("`where` is asked of the last step, and one that doesn't fit is passed over", () => {
  const { track, fired } = watchPage({ config: { ...buying, where: { "event.total": { gte: 50 } } } });
  for (const name of ["cart", "checkout"]) track(name);
  track("paid", { total: 1 });
  track("paid", { total: 50 });
  expect(fired).toEqual([{ total: 50 }]);
});

test.each(["null", "7", "[1, 2]", '{"done":"x","since":"y"}', '{"done":-1}'])(
  "what lies in storage and isn't ours is nothing: %s",
  (junk) => {
    const { device, track, times } = watchPage({ config: { ...buying, within: "60s" } });
    device.stored.set("a/0", junk);
    for (const name of ["cart", "checkout", "paid"]) track(name);
    expect(times()).toBe(1);
  },
);

const STEPS = ["a", "b", "c"];
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "c", "d") },
  fc.constantFrom("reload" as const),
  fc.integer({ min: -20, max: 20 }),
);

test("fires exactly when the last events are the steps, whatever happens to the page and its clock", () => {
  const situations = fc.record({
    steps: fc.array(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 3 }),
    withinS: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    happenings: fc.array(happening, { maxLength: 80 }),
  });
  fc.assert(
    fc.property(situations, ({ steps, withinS, happenings }) => {
      // A step that comes twice may begin in the middle of another begun one: tested above by example.
      fc.pre(new Set(steps).size === steps.length);
      const within = withinS === undefined ? {} : { within: `${withinS}s` as const };
      let tab = watchPage({ config: { on: "sequence", steps, ...within } });
      // All steps since the last time it fired; what a clock set back has put into the future, is now.
      let all: { name: string; at: number }[] = [];
      for (const each of happenings) {
        const now = tab.clock.now();
        if (each === "reload") tab = tab.next();
        else if (typeof each === "number") tab.clock.set(now + each * 1_000);
        else {
          const before = tab.times();
          tab.track(each);
          if (steps.includes(each)) {
            all = [...all, { name: each, at: now }].map(({ name, at }) => ({ name, at: Math.min(at, now) }));
          }
          const last = all.slice(-steps.length);
          const inOrder = last.length === steps.length && last.every(({ name }, place) => name === steps[place]);
          const inTime = now - (last[0]?.at ?? 0) <= (withinS ?? Number.POSITIVE_INFINITY) * 1_000;
          const fires = steps.includes(each) && inOrder && inTime;
          if (fires) all = [];
          expect(tab.times() - before).toBe(fires ? 1 : 0);
        }
      }
    }),
    { numRuns: 500 },
  );
});
