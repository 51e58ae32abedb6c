/** Without what would move a terminal's cursor, or turn the text after it round. Touchpoints, too, are named by whoever sends. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}
