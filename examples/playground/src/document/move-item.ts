import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Path } from "../../../../src/check/finding.js";

/** The text with two neighbours of a list in each other's place, each as it was written; as it was where there are none. */
export function moveItem(text: string, list: Path, from: number, to: number): string {
  const tree = parseTree(text);
  const items = (tree && findNodeAtLocation(tree, [...list])?.children) ?? [];
  const [first, second] = [items[Math.min(from, to)], items[Math.max(from, to)]];
  if (!first || !second || first === second) return text;
  const written = ({ offset, length }: { offset: number; length: number }) => text.slice(offset, offset + length);
  const endOfFirst = first.offset + first.length;
  return [
    text.slice(0, first.offset),
    written(second),
    text.slice(endOfFirst, second.offset),
    written(first),
    text.slice(second.offset + second.length),
  ].join("");
}
