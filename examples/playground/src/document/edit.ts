import { applyEdits, modify } from "jsonc-parser";
import type { Path } from "../../../../src/check/finding.js";
import { valueAt } from "../../../../src/check/value-at.js";
import { keyOrder } from "./key-order.js";
import { readLoosely } from "./read-loosely.js";
import { remove } from "./remove.js";

/**
 * The text with another value at a path, and all the rest as it was written: comments, the order of keys, what the form
 * has no field for. `undefined` takes the key away, and with it the object that has become empty by it.
 *
 * @param path a number at its end that is the length of the list adds to it
 */
export function edit(text: string, path: Path, value: unknown): string {
  if (value === undefined) return withoutEmpty(remove(text, path), path.slice(0, -1));
  const before = text.trim() === "" ? "{}" : text;
  const eol = before.includes("\r\n") ? "\r\n" : "\n";
  const formattingOptions = { insertSpaces: true, tabSize: indentOf(before), eol };
  const getInsertionIndex = (keys: string[]) => placeFor(String(path.at(-1)), keys, path.slice(0, -1), before);
  return applyEdits(before, modify(before, [...path], value, { formattingOptions, getInsertionIndex }));
}

/** An item of a list stays, though it is empty, and so does a list: they are somebody's. */
function withoutEmpty(text: string, path: Path): string {
  const left = valueAt(readLoosely(text), path);
  const isEmpty = typeof left === "object" && left !== null && Object.keys(left).length === 0;
  return isEmpty && typeof path.at(-1) === "string" && !Array.isArray(left) ? edit(text, path, undefined) : text;
}

/** Where the schema would have the key among those that are there. */
function placeFor(key: string, keys: readonly string[], parent: Path, text: string): number {
  const order = keyOrder(readLoosely(text), parent);
  const rank = order.indexOf(key);
  const next = rank < 0 ? -1 : keys.findIndex((each) => order.indexOf(each) > rank);
  return next < 0 ? keys.length : next;
}

/** By how much the text goes in at its first line that does. */
function indentOf(text: string): number {
  return /\n( +)\S/.exec(text)?.[1]?.length ?? 2;
}
