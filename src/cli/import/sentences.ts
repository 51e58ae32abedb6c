/** A headline and what stood below it, as one text. */
export function sentences(headline: string | undefined, below: string | undefined): string | undefined {
  if (!headline || !below) return headline ?? below;
  return /[.!?…:]$/.test(headline) ? `${headline} ${below}` : `${headline}. ${below}`;
}
