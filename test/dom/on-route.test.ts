import { afterEach, describe, expect, test, vi } from "vitest";
import { onRoute } from "../../src/platform/on-route.js";

const METHODS = ["pushState", "replaceState"] as const;
const untouched = METHODS.map((method) => History.prototype[method]);

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
  expect(METHODS.map((method) => Object.hasOwn(history, method))).toEqual([false, false]);
  expect(METHODS.map((method) => history[method])).toEqual(untouched);
});

describe("without the Navigation API", () => {
  test("tells of each change of the address, and of nothing that changes only the state", () => {
    const told = vi.fn();
    const stop = onRoute(told);
    history.pushState({ n: 1 }, "", "/cart");
    history.replaceState({ n: 2 }, "", "/checkout");
    history.pushState({ n: 3 }, "");
    history.replaceState({ n: 4 }, "", "/checkout");
    stop();
    expect(told).toHaveBeenCalledTimes(2);
    expect(history.state).toEqual({ n: 4 });
  });

  test("has moved the page before it tells", () => {
    const seen: string[] = [];
    const stop = onRoute(() => seen.push(location.pathname));
    history.pushState(null, "", "/cart");
    stop();
    expect(seen).toEqual(["/cart"]);
  });

  test("tells of going back, and of a new fragment", async () => {
    const told = vi.fn();
    const stop = onRoute(told);
    history.pushState(null, "", "/cart");
    const back = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    history.back();
    await back;
    expect(told).toHaveBeenCalledTimes(2);

    const moved = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = "top";
    await moved;
    stop();
    expect(told).toHaveBeenCalledTimes(3);
  });

  test("puts both methods back exactly as they were, and hears nothing more", () => {
    const told = vi.fn();
    const stop = onRoute(told);
    expect(METHODS.map((method) => Object.hasOwn(history, method))).toEqual([true, true]);
    stop();
    history.pushState(null, "", "/later");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(told).not.toHaveBeenCalled();
  });

  test("puts back what somebody had set on `history` before us", () => {
    const theirs = vi.fn(untouched[0]);
    history.pushState = theirs;
    const told = vi.fn();
    const stop = onRoute(told);
    history.pushState(null, "", "/cart");
    stop();
    expect([theirs.mock.calls.length, told.mock.calls.length]).toEqual([1, 1]);
    expect(history.pushState).toBe(theirs);
    Reflect.deleteProperty(history, "pushState");
  });

  test("leaves in place what somebody has wrapped around ours, and does nothing more in it", () => {
    const told = vi.fn();
    const stop = onRoute(told);
    const ours = history.pushState;
    const theirs: typeof ours = (...state) => ours.apply(history, state);
    history.pushState = theirs;
    stop();
    expect(history.pushState).toBe(theirs);
    history.pushState(null, "", "/cart");
    expect(location.pathname).toBe("/cart");
    expect(told).not.toHaveBeenCalled();
    Reflect.deleteProperty(history, "pushState");
  });

  test("what `history` throws, it still throws", () => {
    const told = vi.fn();
    const stop = onRoute(told);
    expect(() => history.pushState(null, "", "https://elsewhere.example/")).toThrow();
    stop();
    expect(told).not.toHaveBeenCalled();
  });
});

test("with the Navigation API it touches no method and tells once for each change", () => {
  const navigation = new EventTarget();
  vi.stubGlobal("navigation", navigation);
  const told = vi.fn();
  const stop = onRoute(told);
  expect(METHODS.map((method) => history[method])).toEqual(untouched);

  history.pushState(null, "", "/cart");
  navigation.dispatchEvent(new Event("currententrychange"));
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(told).toHaveBeenCalledTimes(1);

  stop();
  history.pushState(null, "", "/later");
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(told).toHaveBeenCalledTimes(1);
});
