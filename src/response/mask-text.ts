import { CARDS, endOfCard } from "./end-of-card.js";
import { PHONES } from "./phones.js";

/**
 * What may be the name in an address, or an address if a domain comes after it. What none comes after is consumed all
 * the same: so no letter is read again from every letter before it, and the time grows with the text, whatever is in it.
 *
 * Where nobody puts spaces (Chinese, Japanese, Thai), an address is told from the words around it by its letters: they
 * are in no name, and in the end of a domain only by themselves.
 */
const ADDRESS = /(?!')[^\s\p{Lo}"<>()[\],;:@＠]+([@＠][\p{L}\p{M}\d.-]+\.(?:[a-z][a-z\d-]*(?!\p{Ll})|\p{L}+))?/giu;

/**
 * A comment without what somebody could be reached or robbed by: e-mail addresses, numbers of payment cards, phone
 * numbers. All else stays as it was written.
 *
 * Masked again, it stays the same. It gets shorter, or longer by four tenths at most: `a@b.c` becomes `[email]`.
 */
export function maskText(text: string): string {
  const written = text.replace(ADDRESS, (words, domain) => (domain ? "[email]" : words));
  return mask(mask(written, "[card]", CARDS, endOfCard), "[phone]", PHONES, (_, __, end) => end);
}

/**
 * Puts the word where something begins (the group of the pattern) and has an end, in a copy of the same length in which
 * digits and gaps are plain.
 */
function mask(
  text: string,
  word: string,
  pattern: RegExp,
  endOf: (plain: string, from: number, end: number) => number,
): string {
  const plain = plainly(text);
  let masked = "";
  let at = 0;
  for (const { 0: all, 1: begin, index } of plain.matchAll(pattern)) {
    const end = index + all.length;
    const from = end - (begin?.length ?? 0);
    const to = begin && from >= at && endOf(plain, from, end);
    if (!to) continue;
    masked += text.slice(at, from) + word;
    at = to;
  }
  return masked + text.slice(at);
}

/** The digits of Arabic, Persian and of full width have their value in their last four bits, as ours have. */
function plainly(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[^\S\n]/g, " ")
    .replace(/[‐-–−－]/g, "-");
}
