import { type Schema, wordsOf } from "./schema-at.js";

const EMPTY: Readonly<Record<string, string>> = { array: "[]", object: "{}", string: '""', integer: "1", number: "1" };

/** JSON to begin a value with. */
export function valueFor([node = {}]: readonly Schema[]): string {
  const [word] = wordsOf(node);
  if (word !== undefined) return JSON.stringify(word);
  return EMPTY[String(node.type)] ?? (node.properties ? "{}" : '""');
}
