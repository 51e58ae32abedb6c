import type { ListeningPorts } from "../ports.js";
import { createPage } from "./create-page.js";
import { getText } from "./get-text.js";
import { openMarks } from "./open-marks.js";
import { hasLeftovers } from "./storage/has-leftovers.js";

/** The longest that a browser's timer can wait, some 25 days; a longer one rings at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** What listening takes, as a browser gives it. */
export function listeningPorts(): ListeningPorts {
  return {
    clock: {
      now: Date.now,
      after(delayMs, fn) {
        const timer = setTimeout(fn, Math.min(delayMs, MAX_DELAY_MS));
        return () => clearTimeout(timer);
      },
    },
    random: Math.random,
    // biome-ignore lint/suspicious/noConsole: the one place where the developer of the page is spoken to
    log: (message) => console.warn(`earshot: ${message}`),
    page: createPage(),
    get: getText,
    openMarks,
    hasLeftovers,
  };
}
