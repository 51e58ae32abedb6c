import { readValue } from "./read-value.js";

/** A value as somebody would type it, so that `readValue` gives it back: the text `"3"` keeps its quotes. */
export function writtenValue(value: unknown): string {
  if (typeof value === "string" && readValue(value) === value) return value;
  return JSON.stringify(value) ?? "";
}
