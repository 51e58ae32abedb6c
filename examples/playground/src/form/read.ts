import type { Path } from "../../../../src/check/finding.js";
import { valueAt } from "../../../../src/check/value-at.js";
import { writtenValue } from "../../../../widgets/inspector/facts/written-value.js";

/** What a field shows of a value: texts as they are, all else as JSON has it. */
export function textAt(value: unknown, path: Path): string {
  const found = valueAt(value, path);
  if (found === undefined) return "";
  return typeof found === "string" ? found : writtenValue(found);
}

export function listAt(value: unknown, path: Path): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** What somebody typed into a field for a text: nothing is no text. */
export const asText = (typed: string): string | undefined => (typed === "" ? undefined : typed);

/** The same of a number; what is none stays as it was typed, for the check to tell of. */
export function asNumber(typed: string): number | string | undefined {
  if (typed.trim() === "") return undefined;
  const number = Number(typed);
  return Number.isFinite(number) ? number : typed;
}

/** The same of words with commas between them. */
export function asWords(typed: string): string[] | undefined {
  const words = typed.split(",").map((word) => word.trim());
  return typed === "" ? undefined : words;
}
