/** A text that fits a line or a few of them; the whole of it is what "Copy" is for. */
export function shorten(text: string, maxLength = 200): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
