import type { EmotionReport } from "../report.js";
import { findPhrases } from "./find-phrases.js";
import { languageOf } from "./language-of.js";
import { type Feeling, lexiconOf } from "./lexicon.js";
import { negations } from "./negations.js";
import { emojiFeeling } from "./words/emoji.js";
import { wordsOf } from "./words-of.js";

/**
 * The feeling that most words of a text name, with these words. None where no word names one, where two feelings are
 * named equally often, and where the language isn't covered. What is denied isn't felt: "not angry" counts for nothing.
 */
export function emotionOf(text: string, locale: string): EmotionReport | undefined {
  const words = wordsOf(text);
  const lexicon = lexiconOf(languageOf(words, locale));
  if (!lexicon) return undefined;

  const found = findPhrases(words, (phrase, at) =>
    words[at]?.kind === "emoji" ? emojiFeeling(phrase) : lexicon.feelingOf(phrase),
  );
  const denied = negations(words, found, lexicon);
  const felt = found.filter((one) => !denied.has(one));

  const counts = new Map<Feeling, number>();
  for (const { value } of felt) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] === second?.[1]) return undefined;

  const [feeling] = first;
  return {
    feeling,
    words: felt
      .filter(({ value }) => value === feeling)
      .map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 })),
  };
}
