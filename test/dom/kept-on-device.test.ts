import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lease } from "../../src/platform/lease.js";
import { openMarks } from "../../src/platform/open-marks.js";

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const refuse = () => {
  throw new DOMException("refused", "SecurityError");
};

describe("marks", () => {
  test("outlive the page, under one key of their own, and go when they are taken away", () => {
    const marks = openMarks("earshot-1", "local");
    marks.set("visit", { count: 1 });
    marks.set("reset", 5);
    marks.set("reset", undefined);
    openMarks("earshot-2", "local").set("visit", { count: 7 });

    expect(openMarks("earshot-1", "local").get("visit")).toEqual({ count: 1 });
    expect(openMarks("earshot-1", "local").get("reset")).toBeUndefined();
    expect(Object.keys(localStorage)).toEqual(["earshot-1", "earshot-2"]);
    marks.clear();
    expect(openMarks("earshot-1", "local").get("visit")).toBeUndefined();
    expect(openMarks("earshot-2", "local").get("visit")).toEqual({ count: 7 });
  });

  test("another tab's are seen at once", () => {
    const [here, there] = [openMarks("earshot-1", "local"), openMarks("earshot-1", "local")];
    here.set("a", 1);
    there.set("b", 2);
    expect([here.get("b"), there.get("a")]).toEqual([2, 1]);
  });

  test.each(["getItem", "setItem"] as const)("where %s is refused, they last as long as the page", (method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse);
    const marks = openMarks("earshot-1", "local");
    marks.set("visit", 1);
    expect(method === "getItem" || marks.get("visit") === 1).toBe(true);
    marks.clear();
  });

  test.each(["", "nonsense", "null", "7", '"text"', "[]"])(
    "what is stored is %j: nothing is marked, nothing throws",
    (stored) => {
      localStorage.setItem("earshot-1", stored);
      const marks = openMarks("earshot-1", "local");
      expect(marks.get("visit")).toBeUndefined();
      marks.set("visit", 1);
      expect(marks.get("visit")).toBe(1);
    },
  );
});

describe("a lease, where there are no locks", () => {
  test("is held by one at a time, for as long as the work takes", async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = lease("prompt").hold(() => work);
    expect(lease("prompt").isFree()).toBe(false);
    expect(await lease("prompt").hold(async () => {})).toBe(false);
    expect(await lease("other").hold(async () => {})).toBe(true);
    finish();
    expect(await first).toBe(true);
    expect([lease("prompt").isFree(), localStorage.length]).toEqual([true, 0]);
  });

  test("is renewed while the work lasts", () => {
    vi.useFakeTimers();
    void lease("prompt").hold(() => new Promise(() => {}));
    vi.advanceTimersByTime(60_000);
    expect(lease("prompt").isFree()).toBe(false);
  });

  test("of a tab that has died it runs out", () => {
    vi.useFakeTimers();
    vi.spyOn(globalThis, "setInterval").mockReturnValue(0 as never);
    void lease("prompt").hold(() => new Promise(() => {}));
    vi.advanceTimersByTime(14_999);
    expect(lease("prompt").isFree()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(lease("prompt").isFree()).toBe(true);
  });

  test("is let go of when the work fails", async () => {
    await expect(lease("prompt").hold(() => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
    expect(lease("prompt").isFree()).toBe(true);
  });

  test("longer than any was ever taken, it is none: the clock has been set back", () => {
    localStorage.setItem("prompt-lease", String(Date.now() + 3_600_000));
    expect(lease("prompt").isFree()).toBe(true);
  });

  test("where storage is refused, nobody waits for anybody", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    expect(await lease("prompt").hold(async () => {})).toBe(true);
  });
});
