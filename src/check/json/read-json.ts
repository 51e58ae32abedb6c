import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { messageOf } from "../../lib/message-of.js";
import { syntaxMistakes, type TextNote } from "./syntax-mistakes.js";

export interface Read {
  /** The text as a tree with places, as far as it can be read. */
  readonly tree?: Node;
  /** What the page would get; missing when it can't be told. */
  readonly value?: unknown;
  readonly mistakes: readonly TextNote[];
}

/**
 * Reads JSON, and on past what would stop the page if it is clear what was meant: comments and commas at the end.
 */
export function readJson(text: string): Read {
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const mistakes = syntaxMistakes(text, errors);
    const readable = mistakes.every(({ code }) => code === "comment" || code === "trailing-comma");
    if (!tree || !readable) return { ...(tree && { tree }), mistakes };
    return { tree, value: mistakes.length ? plain(tree) : JSON.parse(text), mistakes };
  } catch (error) {
    // `JSON.parse` has the last word on what JSON is, and neither of the two likes lists a thousand levels deep.
    const problem = error instanceof RangeError ? "It nests too deeply" : messageOf(error);
    return { mistakes: [{ code: "syntax", offset: 0, message: `${problem}.`, expected: "JSON" }] };
  }
}

/** The value of a tree. Written out here for the sake of a key called `__proto__`. */
function plain(node: Node): unknown {
  if (node.type === "array") return node.children?.map(plain);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[key.value, plain(value)]] : [],
    ),
  );
}
