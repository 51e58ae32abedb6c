/** A text as a literal of ClickHouse. */
export function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

/** Texts as what an `IN` looks in. */
export function listed(texts: Iterable<string>): string {
  return `(${[...texts].map(quoted).join(", ")})`;
}
