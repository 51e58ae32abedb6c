import { own } from "../../lib/own.js";
import type { Note, Path } from "../finding.js";
import { valueAt } from "../value-at.js";
import { EXAMPLES, EXAMPLES_BY_KIND } from "./examples.js";
import { template } from "./template.js";

/** Mistakes that no piece of JSON puts right. */
const HAVE_NONE = ["duplicate-key", "taken-id", "too-large", "too-deep"];

/**
 * JSON to go by, from the nearest part of the language around a mistake that has an example; `undefined` when what was
 * expected is example enough: `a duration like "30s"`.
 */
export function exampleFor(config: unknown, note: Note): string | undefined {
  const { at, code, expected = "" } = note;
  if (/\blike\b/.test(expected) || HAVE_NONE.includes(code)) return undefined;
  const paths = at.map((_, i) => at.slice(0, at.length - i));
  return [...paths, []].map((path) => exampleAt(config, path, note)).find((example) => example !== undefined);
}

function exampleAt(config: unknown, path: Path, { at, suggestion }: Note): string | undefined {
  const where = template(path);
  const kinds = EXAMPLES_BY_KIND.get(where);
  if (!kinds) return EXAMPLES.get(where);
  // If the word for the kind is what is wrong: the kind that was meant.
  const isWrong = at.length === path.length + 1 && at.at(-1) === kinds.key;
  const kind = (isWrong && suggestion) || valueAt(config, [...path, kinds.key]);
  return (own(kinds.examples, String(kind)) as string | undefined) ?? EXAMPLES.get(where);
}
