import type { Marks } from "../ports.js";

/**
 * Marks in `localStorage`, all under one key: read and written at once, and there before the page has gone. Where the
 * page may not have it, or it is full, they last as long as the page.
 */
export function openMarks(name: string): Marks {
  let memory: Record<string, unknown> | undefined;

  function all(): Record<string, unknown> {
    if (memory) return memory;
    try {
      return Object(JSON.parse(localStorage.getItem(name) ?? "{}"));
    } catch {
      return {};
    }
  }

  function write(marks: Record<string, unknown>): void {
    try {
      localStorage.setItem(name, JSON.stringify(marks));
      memory = undefined;
    } catch {
      memory = marks;
    }
  }

  return {
    get: (key) => all()[key],
    set: (key, value) => write({ ...all(), [key]: value }),
    clear: () => write({}),
  };
}
