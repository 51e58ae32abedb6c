import { createScanner, type Node, type ParseError, parseTree } from "jsonc-parser";
import { messageOf } from "../../lib/message-of.js";
import { syntaxMistakes, type TextNote } from "./syntax-mistakes.js";

/** No configuration needs a third of it, and whoever follows a tree by recursion can go as deep. */
const MAX_DEPTH = 100;

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
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) {
    const message = `It nests more than ${MAX_DEPTH} levels deep.`;
    return {
      mistakes: [{ code: "too-deep", offset: tooDeep, message, expected: "at most 30 or so, which says it all" }],
    };
  }
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const mistakes = syntaxMistakes(text, errors);
    const readable = mistakes.every(({ code }) => code === "comment" || code === "trailing-comma");
    if (!tree || !readable) return { ...(tree && { tree }), mistakes };
    return { tree, value: mistakes.length ? plain(tree) : JSON.parse(text), mistakes };
  } catch (error) {
    // `JSON.parse` has the last word on what JSON is.
    return { mistakes: [{ code: "syntax", offset: 0, message: `${messageOf(error)}.`, expected: "JSON" }] };
  }
}

/** Where the text begins to nest deeper than is safe to follow. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const token = text[offset];
    if (token === "{" || token === "[") depth++;
    if (token === "}" || token === "]") depth--;
    if (depth > MAX_DEPTH) return offset;
  }
  return undefined;
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
