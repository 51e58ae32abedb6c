const DELIMITERS = [",", ";", "\t", "|"] as const;
const QUOTE = '"';

/** The first line of a file, as far as it is there; a line break within quotes doesn't end it. */
export function firstLineOf(text: string): { readonly line: string; readonly ended: boolean } {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === QUOTE) quoted = !quoted;
    else if (!quoted && (text[i] === "\n" || text[i] === "\r")) return { line: text.slice(0, i), ended: true };
  }
  return { line: text, ended: false };
}

/**
 * What stands between the names of columns: the one that is there most often, outside of quotes. A spreadsheet writes
 * semicolons where the comma is in numbers, as in German.
 */
export function delimiterOf(header: string): string {
  const counts = DELIMITERS.map(() => 0);
  let quoted = false;
  for (const char of header) {
    if (char === QUOTE) quoted = !quoted;
    const at = (DELIMITERS as readonly string[]).indexOf(char);
    if (!quoted && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return DELIMITERS[counts.indexOf(most)] ?? ",";
}
