import { afterEach, describe, expect, test, vi } from "vitest";
import { createPage } from "../../src/platform/create-page.js";
import { listeningPorts } from "../../src/platform/listening-ports.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("lang");
});

function setVisible(state: "visible" | "hidden"): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

test("an address is read relative to the page; what is none is none", () => {
  const page = createPage();
  expect(page.address()?.href).toBe(location.href);
  expect(page.address("/v1/batch")?.href).toBe(new URL("/v1/batch", location.href).href);
  expect(page.address("https://x.example/a?b=c")?.searchParams.get("b")).toBe("c");
  expect(page.address("http://")).toBeUndefined();
});

test("speaks the page's language, else the visitor's", () => {
  const page = createPage();
  expect(page.locale()).toBe(navigator.language);
  document.documentElement.lang = "de-AT";
  expect(page.locale()).toBe("de-AT");
});

describe("clicks", () => {
  function clicked(html: () => Element, selector: string): boolean {
    const seen: boolean[] = [];
    const stop = createPage().on("click", ({ matches }) => seen.push(matches(selector)));
    html().dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    stop();
    return seen[0] ?? false;
  }

  const button = () => {
    const [around, inside] = [document.createElement("button"), document.createElement("span")];
    around.className = "done";
    around.append(inside);
    document.body.append(around);
    return inside;
  };

  test("are known by what they are in", () => {
    expect([clicked(button, ".done"), clicked(button, ".other")]).toEqual([true, false]);
  });

  test("are seen though the page stops them, and inside a shadow root", () => {
    const stopped = () => {
      const inside = button();
      inside.addEventListener("click", (event) => event.stopImmediatePropagation());
      return inside;
    };
    const shadowed = () => {
      const host = document.body.appendChild(document.createElement("div"));
      const inside = document.createElement("i");
      host.attachShadow({ mode: "open" }).append(inside);
      return inside;
    };
    expect([clicked(stopped, ".done"), clicked(shadowed, "i")]).toEqual([true, true]);
  });

  test("a selector that is none matches nothing and throws nothing", () => {
    expect(clicked(button, "..[")).toBe(false);
  });
});

test("load: told once, later, to who asks after the page has loaded, and not to who has gone", () => {
  vi.useFakeTimers();
  const page = createPage();
  const [stays, goes] = [vi.fn(), vi.fn()];
  page.on("load", stays);
  page.on("load", goes)();
  expect(stays).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect([stays.mock.calls.length, goes.mock.calls.length]).toEqual([1, 0]);
});

test("load: told when it comes to who asks before", () => {
  vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  const page = createPage();
  const [stays, goes] = [vi.fn(), vi.fn()];
  page.on("load", stays);
  page.on("load", goes)();
  dispatchEvent(new Event("load"));
  dispatchEvent(new Event("load"));
  expect([stays.mock.calls.length, goes.mock.calls.length]).toEqual([1, 0]);
});

test("leave: when the page is hidden or put away, and not when it comes back", () => {
  const page = createPage();
  const [left, changed] = [vi.fn(), vi.fn()];
  const offs = [page.on("leave", left), page.on("visibility", changed)];
  setVisible("hidden");
  expect(page.visible()).toBe(false);
  setVisible("visible");
  dispatchEvent(new Event("pagehide"));
  for (const off of offs) off();
  setVisible("hidden");
  expect([left.mock.calls.length, changed.mock.calls.length]).toEqual([2, 2]);
});

test("never `unload`: it alone keeps a page out of the back-forward cache", () => {
  const added = vi.spyOn(window, "addEventListener");
  const page = createPage();
  for (const type of ["load", "route", "click", "visibility", "online", "leave"] as const) page.on(type, () => {})();
  expect(added.mock.calls.map(([type]) => type).filter((type) => /unload/.test(type))).toEqual([]);
});

test("a wait longer than a browser's timer can hold doesn't ring at once", () => {
  vi.useFakeTimers();
  const rang = vi.fn();
  const cancel = listeningPorts().clock.after(90 * 86_400_000, rang);
  vi.advanceTimersByTime(86_400_000);
  expect(rang).not.toHaveBeenCalled();
  cancel();
  expect(vi.getTimerCount()).toBe(0);
});
