import type { SenseEvents, Senses } from "../model/senses.js";

/** What a visitor does on a page without a browser, done by the test. */
export interface TestSenses extends Senses {
  /** Scrolls so far: to a share of the page (0 to 1), or to so many pixels from the top. */
  scroll(to: Partial<SenseEvents["scroll"]>): void;
  /** Moves the pointer out of the page, through its top. */
  pointerOut(): void;
  /** Moves, types, does anything. */
  act(): void;
  /** Clicks; the page answers between the pointer's going down and the click, if `answer` is to. */
  press(on?: Partial<SenseEvents["press"]>, answer?: () => void): void;
  /** The page changes. */
  react(): void;
  /** An error that nobody catches. */
  fail(): void;
  /** Does something with a form: any object will do for one. */
  form(form: object, did: SenseEvents["form"]["did"]): void;
  /** Takes a form off the page. */
  removeForm(form: object): void;
  /** Brings so much of an element that fits a selector into view; 0 takes it out of view. */
  show(selector: string, element: object, ratio: number): void;
  /** What there is on the page for a selector; nothing when left out. */
  setElement(selector: string, state?: "visible" | "hidden"): void;
  /** Listeners there are. */
  listeners(): number;
}

/**
 * A visitor who scrolls, points and clicks when the test says so.
 *
 * @param touch whether the visitor points with a finger
 */
export function testSenses({ touch = false }: { readonly touch?: boolean } = {}): TestSenses {
  const listeners = new Map<string, Set<(detail: never) => void>>();
  const views = new Set<{ selector: string; ratio: number; fn: (element: object, inView: boolean) => void }>();
  const elements = new Map<string, "visible" | "hidden">();
  const waiting = new Map<() => void, string>();
  const gone = new WeakSet<object>();

  function tell<K extends keyof SenseEvents>(type: K, detail: SenseEvents[K]): void {
    for (const fn of listeners.get(type) ?? []) fn(detail as never);
  }

  return {
    touch,
    element: (selector) => elements.get(selector),
    on(type, fn) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set.add(fn));
      return () => void set.delete(fn);
    },
    present(selector, fn) {
      if (elements.has(selector)) fn();
      else waiting.set(fn, selector);
      return () => void waiting.delete(fn);
    },
    inView(selector, ratio, fn) {
      const view = { selector, ratio, fn };
      views.add(view);
      return () => void views.delete(view);
    },

    scroll({ depth = 0.5, top = 1 }) {
      tell("scroll", { depth, top });
    },
    pointerOut: () => tell("pointerOut", undefined),
    act: () => tell("act", undefined),
    press({ x = 0, y = 0, clickable = true, field = false } = {}, answer) {
      tell("act", undefined);
      tell("down", { clickable });
      answer?.();
      tell("press", { x, y, clickable, field });
    },
    react: () => tell("reaction", undefined),
    fail: () => tell("error", undefined),
    form: (form, did) => tell("form", { form, did, isThere: () => !gone.has(form) }),
    removeForm: (form) => void gone.add(form),
    show(selector, element, ratio) {
      for (const view of views) if (view.selector === selector) view.fn(element, ratio > 0 && ratio >= view.ratio);
    },
    setElement(selector, state) {
      if (state) elements.set(selector, state);
      else elements.delete(selector);
      for (const [fn, wanted] of waiting) {
        if (!state || wanted !== selector) continue;
        waiting.delete(fn);
        fn();
      }
    },
    listeners: () => [...listeners.values()].reduce((sum, set) => sum + set.size, views.size + waiting.size),
  };
}
