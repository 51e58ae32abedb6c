import type { Persist } from "../model/tier.js";
import type { Marks } from "../ports.js";

/**
 * Marks in `localStorage`, or another place that lasts as long as it may, all under one key: read and written at once,
 * and there before the page has gone. Where the page may not have it, or it is full, they last as long as the page.
 */
export function openMarks(name: string, persist: Persist): Marks {
  let memory: Record<string, unknown> | undefined = persist === "none" ? {} : undefined;
  const storage = () => (persist === "session" ? sessionStorage : localStorage);

  function all(): Record<string, unknown> {
    if (memory) return memory;
    try {
      return Object(JSON.parse(storage().getItem(name) ?? "{}"));
    } catch {
      return {};
    }
  }

  function write(marks: Record<string, unknown>): void {
    try {
      if (memory) memory = marks;
      else storage().setItem(name, JSON.stringify(marks));
    } catch {
      memory = marks;
    }
  }

  return {
    all,
    get: (key) => all()[key],
    set: (key, value) => write({ ...all(), [key]: value }),
    clear: () => write({}),
  };
}
