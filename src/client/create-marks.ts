import type { Marks } from "../ports.js";
import { VISIT_MARK } from "./mark-names.js";

/** Marks that are kept on the device once the visitor has allowed it, and on the page until then. */
export interface AllowedMarks extends Marks {
  /** What was noted so far may be kept from now on, but for the visit: one that began earlier may be under way. */
  allow(): void;
}

export function createMarks(kept: Marks, allowed: () => boolean): AllowedMarks {
  const noted = new Map<string, unknown>();
  return {
    all: () => (allowed() ? kept.all() : Object.fromEntries(noted)),
    get: (key) => (allowed() ? kept.get(key) : noted.get(key)),
    set(key, value) {
      if (allowed()) kept.set(key, value);
      else noted.set(key, value);
    },
    clear() {
      noted.clear();
      kept.clear();
    },
    allow() {
      for (const [key, value] of noted) if (key !== VISIT_MARK) kept.set(key, value);
      noted.clear();
    },
  };
}
