/** A text as a literal of ClickHouse. */
export function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

/** Texts as what an `IN` looks in. */
export function listed(texts: Iterable<string>): string {
  return `(${[...texts].map(quoted).join(", ")})`;
}

const SPECIAL = /[\\'\t\n\r\0]/;
const WRITTEN: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": "\\0" };

/** A text as a value between tabs, or between quotes in an array there. */
export function escaped(text: string): string {
  // Few have anything to escape.
  return SPECIAL.test(text) ? text.replaceAll(/[\\'\t\n\r\0]/g, (char) => WRITTEN[char] ?? `\\${char}`) : text;
}
