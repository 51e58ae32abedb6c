import type { Node } from "jsonc-parser";
import type { Path } from "../finding.js";

/** Where in the text a path leads; to the nearest parent if there is nothing. */
export function locate(tree: Node, path: Path, atKey = false): number {
  let node = tree;
  let key: Node | undefined;
  for (const part of path) {
    const [property, next] = step(node, part);
    if (!next) break;
    key = property;
    node = next;
  }
  return (atKey && key ? key : node).offset;
}

function step(node: Node, part: string | number): readonly [Node | undefined, Node | undefined] {
  const children = node.children ?? [];
  if (node.type === "array") return [undefined, children[Number(part)]];
  // The last of two that are called the same: the one that the page takes.
  const property = children.filter(({ children: [key] = [] }) => key?.value === part).at(-1);
  return [property?.children?.[0], property?.children?.[1]];
}
