import type { Note } from "../finding.js";
import { valueAt } from "../value-at.js";
import { EXAMPLES, EXAMPLES_BY_KIND } from "./examples.js";
import { template } from "./template.js";

/** Mistakes that no piece of JSON puts right. */
const HAVE_NONE = ["duplicate-key", "taken-id", "too-large", "too-deep"];

/**
 * JSON to go by, from the nearest part of the language around a mistake that has an example; `undefined` when what was
 * expected is example enough: `a duration like "30s"`.
 */
export function exampleFor(config: unknown, { at, code, expected = "", suggestion }: Note): string | undefined {
  if (/\blike\b/.test(expected) || HAVE_NONE.includes(code)) return undefined;
  for (let length = at.length; length > 0; length--) {
    const path = at.slice(0, length);
    const where = template(path);
    const kinds = EXAMPLES_BY_KIND[where];
    // The kind that was meant, if the word for it is what is wrong.
    const kind =
      kinds && at.length === length + 1 && at.at(-1) === kinds.key && suggestion
        ? suggestion
        : valueAt(config, [...path, kinds?.key ?? ""]);
    const example = kinds?.examples[String(kind)] ?? EXAMPLES[where];
    if (example) return example;
  }
  return EXAMPLES[""];
}
