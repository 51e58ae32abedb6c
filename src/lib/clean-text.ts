/**
 * Text that any store takes: half an emoji becomes U+FFFD, NUL goes.
 * PostgreSQL refuses a whole statement for one of either.
 */
export function cleanText(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\uFFFD");
}
