import type { Ports } from "../ports.js";
import { createPage } from "./create-page.js";
import { http } from "./http.js";
import { ifFree } from "./if-free.js";
import { openStore } from "./open-store.js";

/** Everything the SDK needs, as a browser gives it. */
export function browserPorts(): Ports {
  return {
    clock: {
      now: Date.now,
      after(delayMs, fn) {
        const timer = setTimeout(fn, delayMs);
        return () => clearTimeout(timer);
      },
    },
    random: Math.random,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    // biome-ignore lint/suspicious/noConsole: the one place where the developer of the page is spoken to
    log: (message) => console.warn(`earshot: ${message}`),
    page: createPage(),
    openStore,
    http,
    ifFree,
  };
}
