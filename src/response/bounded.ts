import { cleanText } from "../lib/clean-text.js";

/** Text as the wire takes it: storable, and at most so many characters long, cut between two and never through one. */
export function bounded(text: string, maxLength: number): string {
  const clean = cleanText(text);
  return clean.length <= maxLength ? clean : Array.from(clean).slice(0, maxLength).join("");
}
