import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { getLocation, type Location } from "jsonc-parser";
import { valueAt } from "../../../../src/check/value-at.js";
import { FACT_FAMILIES } from "../../../../src/schema/fact.js";
import { readLoosely } from "../document/read-loosely.js";
import { schema } from "../document/schema.js";
import { putWhole } from "./put-whole.js";
import { type Schema, schemasAt, told, wordsOf } from "./schema-at.js";
import { valueFor } from "./value-for.js";

/** Keys and words that may stand where somebody is typing, from the published schema. */
export function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const text = state.doc.toString();
  const location = getLocation(text, pos);
  const { previousNode } = location;
  const inWord = previousNode && pos > previousNode.offset && pos <= previousNode.offset + previousNode.length;
  if (!inWord && !explicit) return null;
  const from = inWord ? previousNode.offset : pos;
  const options = location.isAtPropertyKey ? keys(text, location) : values(text, location);
  if (options.length === 0) return null;
  return { from, options: options.map(putWhole), validFor: /^"?[\w.$-]*$/ };
}

function keys(text: string, { path, previousNode }: Location): Completion[] {
  const config = readLoosely(text);
  const parent = path.slice(0, -1);
  const there = valueAt(config, parent);
  const typed = previousNode?.value;
  const taken = Object.keys(Object(there)).filter((key) => key !== typed);
  const nodes = told(schemasAt(schema, config, parent), there);
  const known = new Map<string, Completion>();
  for (const node of nodes) {
    for (const [key, part] of Object.entries(Object(node.properties) as Record<string, Schema>)) {
      if (taken.includes(key) || known.has(key)) continue;
      const required = Array.isArray(node.required) && node.required.includes(key);
      known.set(key, keyed(key, part, config, [...parent, key], required ? 1 : 0));
    }
    if (isCondition(node)) for (const each of families()) known.set(each.label, each);
  }
  const colon = hasValue(text, previousNode) ? "" : undefined;
  return [...known.values()].map((each) => (colon === "" ? { ...each, apply: each.label } : each));
}

/** What is completed already has a value behind it. */
function hasValue(text: string, node: Location["previousNode"]): boolean {
  return node !== undefined && /^\s*:/.test(text.slice(node.offset + node.length));
}

function keyed(
  key: string,
  part: Schema,
  config: unknown,
  path: readonly (string | number)[],
  boost: number,
): Completion {
  const label = JSON.stringify(key);
  const info = infoOf([part, ...schemasAt(schema, config, path)]);
  return {
    label,
    apply: `${label}: ${valueFor(schemasAt(schema, config, path))}`,
    type: "property",
    boost,
    ...(info && { info }),
  };
}

function values(text: string, { path }: Location): Completion[] {
  const nodes = schemasAt(schema, readLoosely(text), path);
  const words = new Map<string, Completion>();
  for (const node of nodes) {
    for (const word of wordsOf(node)) {
      const label = JSON.stringify(word);
      const info = aboutWord(String(word), node.description);
      if (!words.has(label)) words.set(label, { label, type: "enum", ...(info && { info }) });
    }
  }
  return [...words.values()];
}

/** "load: the page has loaded. route: ..." tells of several; each is told its own. */
function aboutWord(word: string, description: unknown): string | undefined {
  if (typeof description !== "string") return undefined;
  const own = description.split(/(?<=\.) /).find((sentence) => sentence.startsWith(`${word}: `));
  return own?.slice(word.length + 2) ?? description;
}

/** Facts whose last part the site gives: the schema knows them by a pattern only. */
function families(): Completion[] {
  return Object.entries(FACT_FAMILIES).map(([family, [part, info]]) => {
    const label = JSON.stringify(`${family}.${part}`);
    return { label, apply: `${label}: `, type: "variable", info };
  });
}

function isCondition(node: Schema): boolean {
  return ["any", "all", "not"].every((key) => valueAt(node, ["properties", key]) !== undefined);
}

/** The first description there is. */
export function infoOf(nodes: readonly Schema[]): string | undefined {
  return nodes.map(({ description }) => description).find((each): each is string => typeof each === "string");
}
