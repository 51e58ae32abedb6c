/**
 * Keeps a text within so many characters, as `maxlength` would, but counts code points: an emoji is one character and
 * is never cut in half. What was put in before the caret gives way, not what stood after it.
 *
 * @param caret where the caret stands, in UTF-16 units as the DOM counts
 */
export function clipToLength(text: string, caret: number, maxLength: number): string {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  const before = Array.from(text.slice(0, caret));
  const after = characters.slice(before.length);
  return [...before.slice(0, Math.max(0, maxLength - after.length)), ...after].slice(0, maxLength).join("");
}
