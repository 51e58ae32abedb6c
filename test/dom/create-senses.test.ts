import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SenseEvents } from "../../src/model/senses.js";
import { createSenses } from "../../src/platform/senses/create-senses.js";

/** What jsdom has no layout for. */
interface Watching {
  readonly observed: Set<Element>;
  /** Tells the observer of so much of an element. */
  tell(target: Element, ratio: number, size?: { width: number; height: number }): void;
}
let watching: Watching | undefined;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly observed = new Set<Element>();
      observe = (element: Element) => this.observed.add(element);
      disconnect = () => this.observed.clear();
      constructor(fn: (entries: unknown[]) => void) {
        watching = {
          observed: this.observed,
          tell: (target, intersectionRatio, size = { width: 100, height: 100 }) =>
            fn([{ target, intersectionRatio, isIntersecting: intersectionRatio > 0, boundingClientRect: size }]),
        };
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Everything of one kind that is told while `happen` runs. */
function told<K extends keyof SenseEvents>(type: K, happen: () => void): SenseEvents[K][] {
  const all: SenseEvents[K][] = [];
  const stop = createSenses().on(type, (detail) => all.push(detail));
  happen();
  stop();
  return all;
}

type Tag = readonly [name: string, attributes?: Record<string, string>];

/** Elements, each inside the one before; the innermost of them. */
function nested(...elements: readonly Tag[]): Element {
  return elements.reduce<Element>((parent, [tag, attributes = {}]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return parent.appendChild(element);
  }, document.body);
}

function click(target: Element, init: MouseEventInit = {}): void {
  const how = { bubbles: true, cancelable: true, composed: true, ...init };
  // jsdom can't follow a link, and says so.
  target.closest("a")?.addEventListener("click", (event) => event.preventDefault());
  target.dispatchEvent(new MouseEvent("pointerdown", how));
  target.dispatchEvent(new MouseEvent("click", how));
}

test("knows a finger by its pointer", () => {
  const matchMedia = vi.fn((query: string) => ({ matches: query === "(pointer: coarse)" }));
  vi.stubGlobal("matchMedia", matchMedia);
  const senses = createSenses();
  expect(matchMedia).not.toHaveBeenCalled();
  expect(senses.touch).toBe(true);
});

describe("a press", () => {
  test.each<[string, readonly Tag[], "clickable" | "field" | "neither"]>([
    ["a button, by what is in it", [["button"], ["b"]], "clickable"],
    ["a link within the page", [["a", { href: "#" }]], "clickable"],
    ["a link that only runs a script", [["a", { href: "javascript:void 0" }]], "clickable"],
    ["what acts as a button", [["div", { role: "button" }]], "clickable"],
    ["a button by its type", [["input", { type: "submit" }]], "clickable"],
    ["what opens details", [["details"], ["summary"]], "clickable"],
    ["what has a handler of its own", [["div", { onclick: "" }], ["i"]], "clickable"],
    ["what has a pointer", [["div", { style: "cursor: pointer" }]], "clickable"],
    ["a link to elsewhere, which is loading", [["a", { href: "/next" }], ["b"]], "neither"],
    ["a link to a program", [["a", { href: "mailto:a@b.example" }]], "neither"],
    ["a link to a window", [["a", { href: "#", target: "_blank" }]], "neither"],
    ["a download", [["a", { href: "#", download: "" }]], "neither"],
    ["a button that is off", [["button", { "aria-disabled": "true" }]], "neither"],
    ["what is chosen already", [["button", { role: "tab", "aria-selected": "true" }]], "neither"],
    ["the page one is on", [["a", { href: "#", "aria-current": "page" }]], "neither"],
    ["a text", [["p"]], "neither"],
    ["a label", [["label"], ["span"]], "neither"],
    ["a label with a pointer", [["label", { style: "cursor: pointer" }]], "neither"],
    ["a drawing", [["canvas", { style: "cursor: pointer" }]], "neither"],
    ["a field", [["input", { type: "text" }]], "field"],
    ["a box to tick", [["input", { type: "checkbox" }]], "field"],
    ["a list", [["select"]], "field"],
    ["a text to edit", [["div", { contenteditable: "" }], ["b"]], "field"],
    ["our own prompt", [["earshot-prompt", { role: "button" }]], "neither"],
  ])("%s", (_, elements, expected) => {
    const target = nested(...elements);
    const [press] = told("press", () => click(target));
    expect(press?.clickable ? "clickable" : press?.field ? "field" : "neither").toBe(expected);
    expect(told("down", () => click(target))).toEqual(
      press ? [expect.objectContaining({ clickable: press.clickable })] : [],
    );
  });

  test("says where", () => {
    const target = nested(["p"]);
    expect(told("press", () => click(target, { clientX: 3, clientY: 4 }))).toMatchObject([{ x: 3, y: 4 }]);
  });

  test("a label and its field are one; a key and a script are none", () => {
    const label = nested(["label"]);
    const field = label.appendChild(document.createElement("input"));
    field.type = "checkbox";
    // jsdom, as browsers do, sends the click on to the field.
    expect(told("press", () => click(label))).toHaveLength(1);
    expect(told("press", () => nested(["button"]).dispatchEvent(new MouseEvent("click", { bubbles: true })))).toEqual(
      [],
    );
  });

  test("inside a component of its own it isn't ours to judge", () => {
    const host = nested(["div", { role: "button" }]);
    const inside = host.attachShadow({ mode: "open" }).appendChild(document.createElement("button"));
    expect(told("press", () => click(inside))).toMatchObject([{ clickable: false }]);
  });

  test("where the whole page has a pointer, it says nothing", () => {
    document.body.style.cursor = "pointer";
    const target = nested(["p", { style: "cursor: pointer" }]);
    expect(told("press", () => click(target))).toMatchObject([{ clickable: false }]);
    document.body.style.cursor = "";
  });
});

describe("a reaction", () => {
  test.each<[string, (element: HTMLElement) => void]>([
    ["an element", (element) => element.append(document.createElement("i"))],
    ["a text", (element) => element.append("!")],
    ["a class", (element) => element.classList.add("open")],
    ["a scroll", (element) => element.dispatchEvent(new Event("scroll"))],
    ["a value", (element) => element.dispatchEvent(new Event("change", { bubbles: true }))],
    ["a form that isn't right", (element) => element.dispatchEvent(new Event("invalid"))],
    ["a popover", (element) => element.dispatchEvent(new Event("toggle"))],
    ["another window", () => window.dispatchEvent(new Event("blur"))],
    ["the focus", (element) => element.dispatchEvent(new FocusEvent("focusin", { bubbles: true }))],
  ])("%s", async (_, happen) => {
    const element = nested(["div"]) as HTMLElement;
    const heard = vi.fn();
    const stop = createSenses().on("reaction", heard);
    happen(element);
    await Promise.resolve();
    expect(heard).toHaveBeenCalled();
    stop();
    happen(element);
    await Promise.resolve();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("a navigation that has begun", () => {
    const navigation = new EventTarget();
    vi.stubGlobal("navigation", navigation);
    expect(told("reaction", () => navigation.dispatchEvent(new Event("navigate")))).toHaveLength(1);
  });

  test("the focus that a press itself moves is none, nor is a field that loses it", () => {
    const button = nested(["button"]);
    vi.spyOn(button, "matches").mockImplementation((selector) => selector === ":active");
    const focus = () => {
      button.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
      button.dispatchEvent(new FocusEvent("blur"));
    };
    expect(told("reaction", focus)).toEqual([]);
  });
});

describe("an error", () => {
  const rejection = (reason: unknown) => Object.assign(new Event("unhandledrejection"), { reason });

  test.each<[string, () => Event, number]>([
    ["that nobody caught", () => new ErrorEvent("error", { message: "x is not a function" }), 1],
    ["of a promise", () => rejection(new Error("no")), 1],
    ["of a promise, with nothing said", () => rejection(undefined), 1],
    ["that loses nothing", () => new ErrorEvent("error", { message: "ResizeObserver loop limit exceeded" }), 0],
    ["of a request that was called off", () => rejection(new DOMException("", "AbortError")), 0],
  ])("%s: %#", (_, event, count) => {
    expect(told("error", () => window.dispatchEvent(event()))).toHaveLength(count);
  });

  test("of a picture that didn't load is none", () => {
    const picture = nested(["img"]);
    expect(told("error", () => picture.dispatchEvent(new Event("error")))).toEqual([]);
  });
});

describe("a form", () => {
  function form(...fields: Record<string, string>[]): HTMLFormElement {
    const made = nested(["form"]) as HTMLFormElement;
    for (const attributes of fields) {
      const field = made.appendChild(document.createElement("input"));
      for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    }
    return made;
  }
  const fire = (target: Element | null, type: string) => target?.dispatchEvent(new Event(type, { bubbles: true }));
  const dids = (happen: () => void) => told("form", happen).map(({ did }) => did);

  test("is touched, left, come back to and sent", () => {
    const made = form({ name: "mail" }, { name: "name" });
    const other = nested(["button"]) as HTMLButtonElement;
    const [mail, name] = made.querySelectorAll("input");
    const happened = dids(() => {
      mail?.focus();
      fire(mail ?? null, "input");
      name?.focus();
      other.focus();
      fire(made, "submit");
    });
    expect(happened).toEqual(["back", "touched", "back", "left", "sent"]);
  });

  test("that a script reads is sent", () => {
    const made = form({ name: "mail" });
    expect(dids(() => fire(made, "formdata"))).toEqual(["sent"]);
  });

  test("may have fields elsewhere, and knows whether it is still there", () => {
    const made = form();
    made.id = "f";
    const field = nested(["input", { form: "f" }]);
    const [detail] = told("form", () => fire(field, "input"));
    expect([detail?.form === made, detail?.isThere()]).toEqual([true, true]);
    made.remove();
    expect(detail?.isThere()).toBe(false);
  });

  test.each<[string, () => Element | null, number]>([
    ["a field to search with", () => form({ type: "search" }, { type: "hidden" }, { type: "submit" }), 0],
    ["a form whose role it is", () => nested(["form", { role: "search" }], ["input"]), 0],
    ["what is in an element for searching", () => nested(["search"], ["form"], ["input"]), 0],
    ["a form that has more than that", () => form({ type: "search" }, { type: "text" }), 1],
  ])("%s: searching is no filling in", (_, make, count) => {
    const made = make();
    expect(told("form", () => fire(made?.querySelector("input") ?? made, "input"))).toHaveLength(count);
  });

  test("a field of no form belongs to none", () => {
    expect(told("form", () => fire(nested(["input"]), "input"))).toEqual([]);
  });
});

test("the pointer is out only through the top", () => {
  const out = (clientY: number, relatedTarget: Element | null = null) =>
    nested(["p"]).dispatchEvent(new MouseEvent("mouseout", { bubbles: true, clientY, relatedTarget }));
  expect(told("pointerOut", () => out(-1))).toHaveLength(1);
  expect(told("pointerOut", () => out(0))).toHaveLength(1);
  expect(told("pointerOut", () => out(300))).toEqual([]);
  expect(told("pointerOut", () => out(-1, nested(["i"])))).toEqual([]);
});

test("doing anything: pointing, typing, turning the wheel", () => {
  for (const type of ["pointerdown", "pointermove", "keydown", "wheel"])
    expect(told("act", () => document.body.dispatchEvent(new Event(type, { bubbles: true })))).toHaveLength(1);
});

describe("scrolling", () => {
  const measure = (element: Element, sizes: Partial<Record<keyof Element, number>>) => {
    for (const [name, value] of Object.entries(sizes))
      Object.defineProperty(element, name, { value, configurable: true });
  };

  test("the page, or what fills the window in its place; a small box is neither", () => {
    vi.stubGlobal("innerWidth", 1_000);
    vi.stubGlobal("innerHeight", 500);
    const page = document.documentElement;
    Object.defineProperty(document, "scrollingElement", { value: page, configurable: true });
    measure(page, { clientWidth: 1_000, clientHeight: 500, scrollHeight: 2_000, scrollTop: 499 });
    expect(told("scroll", () => document.dispatchEvent(new Event("scroll")))).toEqual([{ depth: 0.5, top: 499 }]);

    const [app, box] = [nested(["main"]), nested(["ul"])];
    measure(app, { clientWidth: 700, clientHeight: 500, scrollHeight: 1_000, scrollTop: 499.5 });
    measure(box, { clientWidth: 200, clientHeight: 500, scrollHeight: 1_000, scrollTop: 500 });
    expect(told("scroll", () => app.dispatchEvent(new Event("scroll")))).toEqual([{ depth: 1, top: 499.5 }]);
    expect(told("scroll", () => box.dispatchEvent(new Event("scroll")))).toEqual([]);
  });
});

describe("in view", () => {
  const item = () => nested(["p", { class: "item" }]);

  test("tells when enough of it is, and when no longer", () => {
    const element = item();
    const seen: boolean[] = [];
    const stop = createSenses().inView(".item", 0.5, (_, inView) => seen.push(inView));
    for (const ratio of [0.3, 0.5, 0.9, 0]) watching?.tell(element, ratio);
    stop();
    expect(seen).toEqual([false, true, true, false]);
  });

  test("of one larger than the window, what fits counts", () => {
    vi.stubGlobal("innerHeight", 500);
    const element = item();
    const seen: boolean[] = [];
    const stop = createSenses().inView(".item", 0.5, (_, inView) => seen.push(inView));
    for (const ratio of [0.02, 0.05, 0.1]) watching?.tell(element, ratio, { width: 100, height: 5_000 });
    stop();
    expect(seen).toEqual([false, true, true]);
  });

  test("elements that come later too, looked for once however many come", async () => {
    vi.useFakeTimers();
    const stop = createSenses().inView(".item", 0.5, () => {});
    const query = vi.spyOn(document, "querySelectorAll");
    const later = item();
    await Promise.resolve();
    item();
    document.body.append("a text");
    await vi.advanceTimersByTimeAsync(100);
    expect([query.mock.calls.length, watching?.observed.has(later), watching?.observed.size]).toEqual([1, true, 2]);

    document.body.append("a text");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(query).toHaveBeenCalledTimes(1);

    item();
    await Promise.resolve();
    stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([query.mock.calls.length, watching?.observed.size, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });

  test("a selector that is none fits nothing and throws nothing", () => {
    const stop = createSenses().inView("..[", 0.5, () => {});
    stop();
    expect(watching?.observed.size).toBe(0);
  });
});

test("one listener on the page for however many of ours, gone with the last", () => {
  const added = vi.spyOn(document, "addEventListener");
  const removed = vi.spyOn(document, "removeEventListener");
  const senses = createSenses();
  const stops = Array.from({ length: 10 }, () => senses.on("pointerOut", () => {}));
  expect(added).toHaveBeenCalledTimes(1);
  for (const stop of stops) stop();
  expect(removed).toHaveBeenCalledTimes(1);
  expect(removed.mock.calls[0]).toEqual(added.mock.calls[0]);
});
