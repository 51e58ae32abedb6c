import type { Unsubscribe } from "../model/events.js";
import type { Context } from "../model/wire.js";
import type { Page, PageEvents } from "../ports.js";
import { fanOut } from "./fan-out.js";
import { listen } from "./listen.js";
import { onRoute } from "./on-route.js";

const PHONE_PX = 600;

/** The page we are a guest on. */
export function createPage(): Page {
  const sources: { readonly [K in keyof PageEvents]: (fn: (detail: PageEvents[K]) => void) => Unsubscribe } = {
    load: onLoad,
    route: fanOut((tell) => onRoute(() => tell(undefined))),
    visibility: fanOut((tell) => listen(document, "visibilitychange", () => tell(undefined))),
    online: fanOut((tell) => listen(window, "online", () => tell(undefined))),
    // Never `unload`: it alone keeps a page out of the back-forward cache.
    leave: fanOut((tell) => {
      const hidden = listen(document, "visibilitychange", () => visible() || tell(false));
      const put = listen(window, "pagehide", () => tell(true));
      return () => {
        hidden();
        put();
      };
    }),
    track: fanOut((tell) =>
      listen(window, "earshot:track", (event) => {
        const { name, properties } = Object((event as CustomEvent).detail);
        if (typeof name === "string") tell({ name, properties: Object(properties) });
      }),
    ),
    click: fanOut((tell) =>
      listen(document, "click", (event) => {
        const [target] = event.composedPath();
        tell({ matches: (selector) => target instanceof Element && within(target, selector) });
      }),
    ),
  };

  return {
    address(text) {
      try {
        return new URL(text ?? location.href, document.baseURI);
      } catch {
        return undefined;
      }
    },
    referrer: () => document.referrer,
    locale: () => document.documentElement.lang || navigator.language,
    title: () => document.title,
    visible,
    online: () => navigator.onLine,
    wantsPrivacy: () => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
    surroundings,
    on: (type, fn) => sources[type](fn),
  };
}

function visible(): boolean {
  return document.visibilityState === "visible";
}

function onLoad(fn: (detail: undefined) => void): Unsubscribe {
  if (document.readyState !== "complete") {
    const stop = listen(window, "load", () => {
      stop();
      fn(undefined);
    });
    return stop;
  }
  const timer = setTimeout(fn);
  return () => clearTimeout(timer);
}

function within(target: Element, selector: string): boolean {
  try {
    return target.closest(selector) !== null;
  } catch {
    return false;
  }
}

function surroundings(): Pick<Context, "device" | "viewport" | "timeZone"> {
  const touch = matchMedia("(pointer: coarse)").matches;
  const phone = Math.min(screen.width, screen.height) < PHONE_PX;
  return {
    device: touch ? (phone ? "mobile" : "tablet") : "desktop",
    viewport: [innerWidth, innerHeight],
    // Some 0.1 ms, which who asks only for the device has no need to pay.
    get timeZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
  };
}
