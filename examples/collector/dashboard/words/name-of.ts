/** Hyphens after these belong to the word. */
const HYPHEN = /(?<!\b(?:post|pre|self|non|co|e|sign|check|follow))-/gi;

/** An id in words: `post-purchase` is "Post-purchase", `help-article` and `help_article` are "Help article". */
export function nameOf(id: string): string {
  const words =
    id
      .replace(HYPHEN, " ")
      .replace(/[_.:/\s]+/g, " ")
      .trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
