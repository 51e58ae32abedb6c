/** What a file says must neither steer the terminal that shows it nor turn its lines around. */
export function printable(text: string, maxLength = 2_000): string {
  const short = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return short.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
