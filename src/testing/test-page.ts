import type { Properties } from "../model/json.js";
import type { Address, Page, PageEvents } from "../ports.js";

/** A page without a browser, moved by the test. */
export interface TestPage extends Page {
  /** Navigates as a single-page app does. */
  go(address: string): void;
  /** Clicks an element that fits these selectors. */
  click(...selectors: string[]): void;
  /** Tells of an event as a script does that has no handle of ours. */
  dispatchTrack(name: string, properties?: Properties): void;
  setVisible(visible: boolean): void;
  setOnline(online: boolean): void;
  /** What the visitor has told their browser, before the SDK starts. */
  setWantsPrivacy(wants: boolean): void;
  leave(): void;
  /** Listeners there are. */
  listeners(): number;
}

/** The constructor of addresses that every runtime has; these rooms are compiled without the DOM's types. */
const { URL } = globalThis as unknown as { URL: new (text: string, base?: string) => Address };

/**
 * A page without a browser: it has an address, and is shown, hidden and left when it is told to.
 *
 * @param address where it begins
 */
export function testPage(address = "https://shop.example/"): TestPage {
  let href = address;
  let visible = true;
  let online = true;
  let wantsPrivacy = false;
  const listeners = new Map<string, Set<(detail: never) => void>>();

  function tell<K extends keyof PageEvents>(type: K, detail: PageEvents[K]): void {
    for (const fn of [...(listeners.get(type) ?? [])]) fn(detail as never);
  }

  return {
    address(text) {
      try {
        return new URL(text ?? href, href);
      } catch {
        return undefined;
      }
    },
    referrer: () => "",
    locale: () => "en",
    title: () => "Shop",
    visible: () => visible,
    online: () => online,
    wantsPrivacy: () => wantsPrivacy,
    surroundings: () => ({ device: "desktop", viewport: [1280, 800], timeZone: "UTC" }),
    on(type, fn) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set.add(fn));
      if (type === "load") queueLoad(() => set.has(fn) && fn(undefined as never));
      return () => set.delete(fn);
    },

    go(to) {
      href = new URL(to, href).href;
      tell("route", undefined);
    },
    click: (...selectors) => tell("click", { matches: (selector) => selectors.includes(selector) }),
    dispatchTrack: (name, properties = {}) => tell("track", { name, properties }),
    setWantsPrivacy(wants) {
      wantsPrivacy = wants;
    },
    setVisible(next) {
      visible = next;
      tell("visibility", undefined);
      if (!visible) tell("leave", false);
    },
    setOnline(next) {
      online = next;
      if (online) tell("online", undefined);
    },
    leave: () => tell("leave", true),
    listeners: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  };
}

function queueLoad(fn: () => void): void {
  void Promise.resolve().then(fn);
}
