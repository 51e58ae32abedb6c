/** An id in words: `post-purchase` is "Post-purchase", `help_article` "Help article". */
export function nameOf(id: string): string {
  const words = id.replace(/[_.:/]+/g, " ").trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
