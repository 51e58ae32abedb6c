import type { ListeningPorts } from "../ports.js";
import { createPage } from "./create-page.js";
import { hasLeftovers } from "./has-leftovers.js";
import { request } from "./request.js";

/** What listening takes, as a browser gives it. */
export function listeningPorts(): ListeningPorts {
  return {
    clock: {
      now: Date.now,
      after(delayMs, fn) {
        const timer = setTimeout(fn, delayMs);
        return () => clearTimeout(timer);
      },
    },
    random: Math.random,
    // biome-ignore lint/suspicious/noConsole: the one place where the developer of the page is spoken to
    log: (message) => console.warn(`earshot: ${message}`),
    page: createPage(),
    get: (url, limits) => request(url, {}, limits),
    hasLeftovers,
  };
}
