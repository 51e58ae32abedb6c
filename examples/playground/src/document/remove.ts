import { applyEdits, createScanner, type Edit, findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { Path } from "../../../../src/check/finding.js";

/**
 * The text without what is at a path, a key or an item of a list. `modify` of jsonc-parser does the same, and takes
 * along a comment that stands before the last of several.
 */
export function remove(text: string, path: Path): string {
  const tree = parseTree(text);
  const value = tree && findNodeAtLocation(tree, [...path]);
  const node = value?.parent?.type === "property" ? value.parent : value;
  const siblings = node?.parent?.children;
  if (!node || !siblings) return text;
  const at = siblings.indexOf(node);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (after) return applyEdits(text, [cut(node.offset, after.offset)]);

  const comma = before ? commaBetween(text, before, node) : undefined;
  const gap = /\s*$/.exec(text.slice(0, node.offset))?.[0].length ?? 0;
  const edits = [...(comma === undefined ? [] : [cut(comma, comma + 1)])];
  // Without the space before it, but not without the comma's place, which that may be.
  const start = Math.max(node.offset - gap, comma === undefined ? 0 : comma + 1);
  return applyEdits(text, [...edits, cut(start, node.offset + node.length)]);
}

const cut = (from: number, to: number): Edit => ({ offset: from, length: to - from, content: "" });

function commaBetween(text: string, before: Node, after: Node): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(before.offset + before.length);
  while (scanner.getPosition() < after.offset) {
    scanner.scan();
    if (text[scanner.getTokenOffset()] === ",") return scanner.getTokenOffset();
  }
  return undefined;
}
