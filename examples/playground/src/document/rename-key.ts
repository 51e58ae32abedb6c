import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Path } from "../../../../src/check/finding.js";

/** The text with another name for the key at a path; what it holds stays, and so does its place. */
export function renameKey(text: string, path: Path, name: string): string {
  const tree = parseTree(text);
  const value = tree && findNodeAtLocation(tree, [...path]);
  const [key] = value?.parent?.children ?? [];
  if (!key || value?.parent?.type !== "property") return text;
  return text.slice(0, key.offset) + JSON.stringify(name) + text.slice(key.offset + key.length);
}
