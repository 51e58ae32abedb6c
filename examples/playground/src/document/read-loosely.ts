import { type Node, parseTree } from "jsonc-parser";

/** What the text says, as far as it can be read while somebody is still typing. */
export function readLoosely(text: string): unknown {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return tree && written(tree);
}

/** Written out here for the sake of a key called `__proto__`. */
function written(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(written);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[key.value, written(value)]] : [],
    ),
  );
}
