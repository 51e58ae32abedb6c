import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watchPage } from "./watch-page.js";

const third = { on: "event", name: "export", count: 3 } as const;

test("at every event from the third on, with that event's properties", () => {
  const { track, fired } = watchPage({ config: third });
  for (const n of [1, 2, 3, 4]) track("export", { n });
  track("import", { n: 5 });
  expect(fired).toEqual([{ n: 3 }, { n: 4 }]);
});

test("counts on over page loads", () => {
  const first = watchPage({ config: third });
  first.track("export");
  const second = first.next();
  second.track("export");
  const last = second.next();
  last.track("export");
  expect([first.times(), second.times(), last.times()]).toEqual([0, 0, 1]);
});

test("counts only what fits `where`", () => {
  const { track, times } = watchPage({ config: { ...third, where: { "event.total": { gte: 50 } } } });
  for (const total of [50, 49, 51, 1, "60"]) track("export", { total });
  expect(times()).toBe(0);
  track("export", { total: 50 });
  expect(times()).toBe(1);
});

describe("within a window", () => {
  const inMinute = { ...third, within: "60s" } as const;

  test("that slides", async () => {
    const { clock, track, times } = watchPage({ config: inMinute });
    for (const waitMs of [0, 40_000, 30_000]) {
      await clock.advance(waitMs);
      track("export");
    }
    // 0, 40 and 70 s: the first is too long ago. With 95 s there are three again.
    expect(times()).toBe(0);
    await clock.advance(25_000);
    track("export");
    expect(times()).toBe(1);
  });

  test("whose last millisecond is inside", async () => {
    const { clock, track, times } = watchPage({ config: { ...inMinute, count: 2 } });
    track("export");
    await clock.advance(60_000);
    track("export");
    expect(times()).toBe(1);
    await clock.advance(60_001);
    track("export");
    expect(times()).toBe(1);
  });
});

test("what has left the window stays out, though a clock set back by a little says it were inside", async () => {
  const { clock, track, times } = watchPage({ config: { ...third, within: "1s" } });
  track("export");
  clock.set(clock.now() + 1_100);
  track("export");
  clock.set(clock.now() - 100);
  track("export");
  expect(times()).toBe(0);
});

test.each(["null", "7", '"x"', "{}", '["x", null, {}]'])(
  "what lies in storage and isn't ours is nothing: %s",
  (junk) => {
    const { device, track, times } = watchPage({ config: third });
    device.stored.set("a/0", junk);
    track("export");
    track("export");
    expect(times()).toBe(0);
    track("export");
    expect(times()).toBe(1);
  },
);

/** What may happen: time passes, a clock is set, an event comes, the page is loaded anew. */
const happening = fc.oneof(
  fc.record({ is: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 50 }) }),
  fc.record({ is: fc.constant("set" as const), ms: fc.integer({ min: -200, max: 0 }) }),
  fc.record({ is: fc.constant("event" as const), fits: fc.boolean() }),
  fc.record({ is: fc.constant("reload" as const) }),
);

test("does what a list of all events would do, whatever happens to the page and its clock", () => {
  const situations = fc.record({
    count: fc.integer({ min: 2, max: 5 }),
    withinS: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    happenings: fc.array(happening, { maxLength: 60 }),
  });
  fc.assert(
    fc.property(situations, ({ count, withinS, happenings }) => {
      let tab = watchPage({
        config: {
          ...third,
          count,
          where: { "event.ok": true },
          ...(withinS !== undefined && { within: `${withinS}s` as const }),
        },
      });
      // Every event that counts still; what a clock set back has put into the future, is now. What has left the window
      // stays out of it, though the clock says later that it were inside: a clock set back unlocks nothing.
      let all: number[] = [];
      for (const each of happenings) {
        const now = tab.clock.now();
        // A tenth of a second is a unit here: the shortest window is a second.
        if (each.is === "wait") tab.clock.set(now + each.ms * 100);
        if (each.is === "set") tab.clock.set(now + each.ms * 100);
        if (each.is === "reload") tab = tab.next();
        if (each.is !== "event") continue;
        const before = tab.times();
        tab.track("export", { ok: each.fits });
        if (each.fits)
          all = [...all, now]
            .map((at) => Math.min(at, now))
            .filter((at) => now - at <= (withinS ?? Number.POSITIVE_INFINITY) * 1_000);
        expect(tab.times() - before).toBe(each.fits && all.length >= count ? 1 : 0);
      }
      expect(JSON.parse(tab.device.stored.get("a/0") ?? "[]").length).toBeLessThanOrEqual(count);
    }),
    { numRuns: 500 },
  );
});
