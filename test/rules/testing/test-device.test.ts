import { testClock, testCollector, testDevice, testPage, testRenderer } from "earshot/testing";
import { describe, expect, test, vi } from "vitest";

describe("the clock", () => {
  test("stands still until it is told to go on, then rings what is due, in the order of time", async () => {
    const clock = testClock(1_000);
    const rang: [string, number][] = [];
    const ring = (name: string) => () => void rang.push([name, clock.now()]);
    clock.after(20, ring("late"));
    clock.after(10, ring("early"));
    clock.after(31, ring("not yet"));
    await clock.advance(30);
    expect([rang, clock.now(), clock.pending()]).toEqual([
      [
        ["early", 1_010],
        ["late", 1_020],
      ],
      1_030,
      1,
    ]);
  });

  test("rings what was set meanwhile, and lets it finish", async () => {
    const clock = testClock(0);
    const rang: number[] = [];
    const tick = async () => {
      rang.push(clock.now());
      await Promise.resolve();
      clock.after(10, tick);
    };
    clock.after(10, tick);
    await clock.advance(35);
    expect(rang).toEqual([10, 20, 30]);
  });

  test("what is cancelled doesn't ring", async () => {
    const clock = testClock();
    const fn = vi.fn();
    clock.after(10, fn)();
    await clock.advance(100);
    expect([fn.mock.calls.length, clock.pending()]).toEqual([0, 0]);
  });

  test("set by the visitor, forth or back, it rings nothing and delays nothing", async () => {
    const clock = testClock(1_000);
    const fn = vi.fn();
    clock.after(10, fn);
    clock.set(999_999);
    await clock.advance(9);
    expect(fn).not.toHaveBeenCalled();
    clock.set(0);
    await clock.advance(1);
    expect([fn.mock.calls.length, clock.now()]).toEqual([1, 1]);
  });
});

describe("the device", () => {
  test("after a reload has its storage, its time and its collector, and a new page", async () => {
    const device = testDevice({ address: "https://shop.example/a", now: 5 });
    const store = await device.ports.openStore("x", "local", () => {});
    await store.update([], () => ({ put: [["r/1", 1]], result: undefined }));
    device.page.on("route", () => {});
    await device.clock.advance(5);

    const again = device.reload();
    const kept = await again.ports.openStore("x", "local", () => {});
    expect([again.clock.now(), await kept.list("")]).toEqual([10, [["r/1", 1]]]);
    expect([await again.ports.hasLeftovers("x"), await again.ports.hasLeftovers("y")]).toEqual([true, false]);
    expect([again.page.listeners(), again.page.address()?.pathname]).toEqual([0, "/a"]);
    expect(again.collector).toBe(device.collector);
    expect(device.reload("https://shop.example/b").page.address()?.pathname).toBe("/b");
  });

  test("chance repeats itself for the same seed", () => {
    const drawn = (seed: number) => Array.from({ length: 5 }, testDevice({ seed }).ports.random);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    for (const each of drawn(3)) expect(each >= 0 && each < 1).toBe(true);
  });

  test("a lock is held by one at a time, and free again when the work has failed", async () => {
    const { ifFree } = testDevice().ports;
    const inner = vi.fn();
    await ifFree("a", async () => void expect(await ifFree("a", inner)).toBe(false));
    await expect(ifFree("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await ifFree("a", async () => {})).toBe(true);
    expect(inner).not.toHaveBeenCalled();
  });
});

test("the page tells what is done to it, to who still listens", () => {
  const page = testPage("https://shop.example/a/b");
  const heard: string[] = [];
  const offs = (["route", "visibility", "online", "leave"] as const).map((type) =>
    page.on(type, () => void heard.push(type)),
  );
  page.go("c?d=1");
  page.setVisible(false);
  page.setOnline(false);
  page.setOnline(true);
  page.leave();
  expect(heard).toEqual(["route", "visibility", "leave", "online", "leave"]);
  expect(page.address()?.href).toBe("https://shop.example/a/c?d=1");
  for (const off of offs) off();
  expect(page.listeners()).toBe(0);
});

test("the collector keeps the highest revision of each record, fails as told, and then is well", async () => {
  const collector = testCollector();
  const send = (rev: number) =>
    collector.post("/v1/batch", JSON.stringify({ batch: [{ id: "a", rev }] }), {}, { timeoutMs: 1, maxBytes: 1 });
  collector.fail(
    () => "network",
    () => ({ status: 503 }),
  );
  await expect(send(1)).rejects.toThrow("network");
  expect((await send(1)).status).toBe(503);
  const said = [];
  for (const rev of [2, 1, 2, 3]) said.push(JSON.parse((await send(rev)).body).results[0].status);
  expect(said).toEqual(["accepted", "duplicate", "duplicate", "accepted"]);
  expect(collector.records()).toEqual([{ id: "a", rev: 3 }]);
  expect(collector.batches).toHaveLength(6);
});

test("the renderer hands out what would be on screen", () => {
  const renderer = testRenderer();
  const told = vi.fn();
  const one = { id: "1", closed: told } as never;
  const showing = renderer.show(one);
  expect(renderer.prompt()?.id).toBe("1");
  renderer.prompt()?.closed("escaped");
  expect([renderer.prompt(), told.mock.calls]).toEqual([undefined, [["escaped"]]]);
  renderer.show({ id: "2" } as never);
  showing.close();
  expect(renderer.prompt()?.id).toBe("2");
});
