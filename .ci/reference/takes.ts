import type { SchemaNode } from "./schema-node.js";

/** What a text has to look like, in a word: the first whose example fits the pattern. */
const WORDS: readonly (readonly [example: string, word: string])[] = [
  ["Any text, at all!", "text"],
  ["order.v2_eu", "name"],
  ["90d", "duration"],
  ["2026-12-24", "date"],
  ["#0b57d0", "colour"],
  ["0.75rem", "length"],
  ["https://example.com", "address"],
  ["de-DE", "language"],
];

/** Parts that have a chapter of their own. */
const CHAPTERS: Readonly<Record<string, string>> = {
  "#/definitions/condition": "[condition](#conditions)",
  "#/definitions/operators": "matcher",
};

/** What a key takes, in words: `1 to 100`, `list of names`. */
export function takes(node: SchemaNode): string {
  const { $ref, type, items, minimum, maximum, pattern, additionalProperties } = node;
  const [only] = node.allOf ?? [];
  if (only) return takes(only);
  if ($ref) return CHAPTERS[$ref] ?? "";
  if (node.anyOf) return node.anyOf.map(takes).join(" or ");
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(" ");
  if (node.const !== undefined) return `\`${node.const}\``;
  if (items) return `list of ${plural(takes(items))}`;
  if (type === "boolean") return "`true` `false`";
  if (Array.isArray(type)) return "value";
  if (type === "integer" || type === "number") return numberWords(type, minimum, maximum);
  if (type === "string") return pattern === undefined ? "text" : textWord(pattern);
  if (node.properties) return `\`{ ${Object.keys(node.properties).join(", ")} }\``;
  return typeof additionalProperties === "object" ? `${takes(additionalProperties)}, by name` : "object";
}

function numberWords(type: string, minimum = -Infinity, maximum = Infinity): string {
  const word = type === "integer" ? "whole number" : "number";
  const bounded = Math.max(Math.abs(minimum), Math.abs(maximum)) <= 100_000;
  return bounded ? `${word}, ${minimum} to ${maximum}` : word;
}

function textWord(pattern: string): string {
  const [, word] = WORDS.find(([example]) => new RegExp(pattern, "i").test(example)) ?? [];
  if (!word) throw new Error(`no word for texts like ${pattern}`);
  return word;
}

function plural(word: string): string {
  return word.startsWith("[") ? word.replace("]", "s]") : word.startsWith("`") ? word : `${word}s`;
}
