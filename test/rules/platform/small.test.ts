import { afterEach, describe, expect, test, vi } from "vitest";
import { fanOut } from "../../../src/platform/fan-out.js";
import { ifFree } from "../../../src/platform/if-free.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("one listener on the page for however many of ours", () => {
  function source() {
    let tell = (_: number): void => {};
    const stop = vi.fn();
    const start = vi.fn((told: (detail: number) => void) => {
      tell = told;
      return stop;
    });
    return { on: fanOut(start), start, stop, tell: (detail: number) => tell(detail) };
  }

  test("the first starts it, all hear it, the last ends it, the next starts it again", () => {
    const { on, start, stop, tell } = source();
    const [a, b] = [vi.fn(), vi.fn()];
    const [offA, offB] = [on(a), on(b)];
    tell(1);
    offA();
    tell(2);
    expect([start.mock.calls.length, a.mock.calls, b.mock.calls]).toEqual([1, [[1]], [[1], [2]]]);
    expect(stop).not.toHaveBeenCalled();
    offB();
    offB();
    expect(stop).toHaveBeenCalledTimes(1);
    on(a);
    expect(start).toHaveBeenCalledTimes(2);
  });

  test("the same function given twice is two listeners", () => {
    const { on, tell } = source();
    const fn = vi.fn();
    const off = on(fn);
    on(fn);
    tell(1);
    off();
    tell(2);
    expect(fn.mock.calls).toEqual([[1], [1], [2]]);
  });

  test("who has stopped listening hears nothing more, not even of what is being told", () => {
    const { on, tell } = source();
    const later = vi.fn();
    const offs = [on(() => offs.forEach((off) => void off())), on(later)];
    tell(1);
    expect(later).not.toHaveBeenCalled();
  });
});

describe("work under a lock", () => {
  const held = new Set<string>();
  const locks = {
    async request<T>(name: string, _: object, work: (lock: object | null) => Promise<T>): Promise<T> {
      if (held.has(name)) return work(null);
      held.add(name);
      return work({ name }).finally(() => held.delete(name));
    },
  };

  test("runs when it is free, and not, without waiting, when it is held", async () => {
    vi.stubGlobal("navigator", { locks });
    const inner = vi.fn(async () => {});
    let second: boolean | undefined;
    const first = await ifFree("a", async () => {
      second = await ifFree("a", inner);
    });
    expect([first, second]).toEqual([true, false]);
    expect(inner).not.toHaveBeenCalled();
  });

  test("that fails says so, and is not done twice", async () => {
    const work = vi.fn(() => Promise.reject(new Error("broken")));
    for (const navigator of [{ locks }, {}]) {
      vi.stubGlobal("navigator", navigator);
      await expect(ifFree("a", work)).rejects.toThrow("broken");
    }
    expect(work).toHaveBeenCalledTimes(2);
  });

  test("is done without one where there are none, or where this page may have none", async () => {
    const denied = { request: () => Promise.reject(new DOMException("opaque origin", "SecurityError")) };
    for (const navigator of [{}, { locks: denied }]) {
      vi.stubGlobal("navigator", navigator);
      const work = vi.fn(async () => {});
      expect(await ifFree("a", work)).toBe(true);
      expect(work).toHaveBeenCalledTimes(1);
    }
  });
});
