import { valueInWords } from "./value-in-words.js";

/** One line for each part that can be read on its own: the facts of an audience stand below each other. */
export function valueLines(value: unknown): readonly string[] {
  const isList = typeof value === "object" && value !== null && !Array.isArray(value);
  const parts = isList ? Object.entries(value) : [];
  return parts.length > 1 ? parts.map(([name, part]) => valueInWords({ [name]: part })) : [valueInWords(value)];
}
