import { createScanner, type ParseError, printParseErrorCode } from "jsonc-parser";
import { shown } from "../words/shown.js";

/** A mistake of the text itself: it has a place in it, and no path. */
export interface TextNote {
  readonly code: "syntax" | "comment" | "trailing-comma" | "too-deep";
  readonly offset: number;
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
}

type ErrorName = ReturnType<typeof printParseErrorCode>;

const EXPECTED: { readonly [name in ErrorName]?: string } = {
  PropertyNameExpected: "a key in double quotes",
  ValueExpected: "a value: an object, a list, a text in double quotes, a number, true, false or null",
  ColonExpected: "a colon between the key and what it holds",
  CommaExpected: "a comma before it",
  CloseBraceExpected: "a closing brace: }",
  CloseBracketExpected: "a closing bracket: ]",
  EndOfFileExpected: "nothing after the end of the object",
  UnexpectedEndOfString: 'a closing double quote: "',
  UnexpectedEndOfNumber: "digits after it",
  InvalidUnicode: "four hexadecimal digits after \\u",
  InvalidEscapeCharacter: '\\n, \\t, \\", \\\\, \\/ or \\u0000 after a backslash',
  InvalidCharacter: "line breaks and tabs in a text as \\n and \\t",
  InvalidSymbol: "a text in double quotes, a number, true, false or null",
};

/**
 * All comments and commas too many, and the first of what makes the rest guesswork: what a parser complains of after
 * that are mostly its own mistakes.
 */
export function syntaxMistakes(text: string, errors: readonly ParseError[]): TextNote[] {
  const commas = commasTooMany(text);
  const notes: TextNote[] = [];
  for (const { error, offset, length } of errors) {
    const name = printParseErrorCode(error);
    const comma = commas.get(offset);
    const found = text.slice(offset, offset + length);
    if (name === "InvalidCommentToken") notes.push(comment(offset));
    else if (comma !== undefined) {
      if (!notes.some((each) => each.offset === comma)) notes.push(trailingComma(comma, found));
    } else {
      const message = text.trim() === "" ? "It is empty." : found ? messageOf(name, found) : "It ends too early.";
      notes.push({ code: "syntax", offset, message, expected: EXPECTED[name] ?? "JSON" });
      break;
    }
  }
  return notes;
}

function comment(offset: number): TextNote {
  return {
    code: "comment",
    offset,
    message: "JSON has no comments: the browser refuses the whole file.",
    expected: "none; what a touchpoint is for can be said by its id",
  };
}

function trailingComma(offset: number, found: string): TextNote {
  return {
    code: "trailing-comma",
    offset,
    message: `JSON has no comma before ${found}: the browser refuses the whole file.`,
    expected: "no comma after the last",
  };
}

function messageOf(name: ErrorName, found: string): string {
  if (found.startsWith("'")) return "Single quotes begin no text in JSON.";
  if (name === "UnexpectedEndOfString") return "A text doesn't end on its line.";
  if (name === "InvalidCharacter") return "A text has a line break or a tab in it.";
  return `${shown(found)} is not expected here.`;
}

/** For each closing bracket that a comma comes right before, where the comma is. */
function commasTooMany(text: string): ReadonlyMap<number, number> {
  const commas = new Map<number, number>();
  const scanner = createScanner(text, true);
  let before = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (/[\]}]/.test(text[offset] ?? "") && text[before] === ",") commas.set(offset, before);
    before = offset;
  }
  return commas;
}
