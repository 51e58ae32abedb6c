import type { Word } from "./words-of.js";

/** A phrase that a list knows: the first and the last of its words, by their place among all. */
export interface Found<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

const LONGEST = 3;

/** From left to right, the longest first, none within another: of "fed up" only the phrase is found. */
export function findPhrases<T>(words: readonly Word[], lookUp: (phrase: string, first: number) => T | undefined) {
  const found: Found<T>[] = [];
  for (let first = 0; first < words.length; first++) {
    const phrases = phrasesFrom(words, first);
    for (let length = phrases.length; length > 0; length--) {
      const value = lookUp(phrases[length - 1] ?? "", first);
      if (value === undefined) continue;
      const last = first + length - 1;
      found.push({ first, last, value });
      first = last;
      break;
    }
  }
  return found;
}

/** The word, and what it begins: "fed", "fed up", "fed up with". A picture stands alone. */
function phrasesFrom(words: readonly Word[], first: number): string[] {
  const phrases: string[] = [];
  for (let at = first; at < Math.min(first + LONGEST, words.length); at++) {
    const word = words[at];
    if (!word || (word.kind !== "word" && at > first)) break;
    phrases.push(at === first ? word.text : `${phrases.at(-1)} ${word.text}`);
    if (word.kind !== "word") break;
  }
  return phrases;
}
