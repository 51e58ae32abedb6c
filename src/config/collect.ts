import { shown, type Wrong } from "./read.js";

/** Reads, and gathers what was wrong into one line. */
export function collect<T>(read: (wrong: Wrong) => T): { readonly value: T; readonly mistakes: string } {
  const lines: string[] = [];
  const value = read((path, actual, expected) => lines.push(`${path} is ${shown(actual)}, expected ${expected}.`));
  return { value, mistakes: lines.join(" ") };
}
