import { languageOf } from "./language-of.js";
import { lexiconOf } from "./lexicon.js";
import { stopWordsOf } from "./stop-words.js";
import { type Word, wordsOf } from "./words-of.js";

/** A run of words that a comment may be about. */
export interface Phrase {
  /** Its words without the ends that number and case give them: what "Delivery times" and "delivery time" share. */
  readonly key: readonly string[];
  /** As it is written. */
  readonly text: string;
}

const LONGEST = 3;
/** Of one comment; a longer one has long said what it is about. */
const MOST_PHRASES = 200;

/** Each phrase of up to three words that has no stop word in it, once. */
export function phrasesOf(text: string, locale: string): Phrase[] {
  const words = wordsOf(text);
  const language = languageOf(words, locale);
  const stopWords = stopWordsOf(language);
  const lexicon = lexiconOf(language);
  const says = ({ kind, text }: Word) =>
    kind === "word" && !stopWords.has(text) && !isTooLittle(text) && !lexicon?.isOpinion(text);

  const phrases = new Map<string, Phrase>();
  for (let first = 0; first < words.length && phrases.size < MOST_PHRASES; first++) {
    const key: string[] = [];
    for (let last = first; last < Math.min(first + LONGEST, words.length); last++) {
      const [from, to] = [words[first], words[last]];
      if (!from || !to || !says(to)) break;
      key.push(rootOf(to.text, language));
      const id = key.join(" ");
      if (!phrases.has(id)) phrases.set(id, { key: [...key], text: text.slice(from.start, to.end) });
    }
  }
  return [...phrases.values()];
}

/** Numbers, and single letters where letters aren't words. */
function isTooLittle(word: string): boolean {
  return !/\p{L}/u.test(word) || /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(word);
}

/** Enough to count a plural with its singular; no more is done, for what shares a root needn't share a meaning. */
function rootOf(word: string, language: string): string {
  if (word.length < 5) return language === "en" ? word.replace(/(?<=[^s])s$/, "") : word;
  if (language === "en") return word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  if (language === "de") return word.replace(/e?n$|e$/, "");
  return word;
}
