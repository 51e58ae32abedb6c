import type { DecidingWord, SentimentReport } from "../report.js";
import { type Found, findPhrases } from "./find-phrases.js";
import { languageOf } from "./language-of.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { negations } from "./negations.js";
import { emojiWeight } from "./words/emoji.js";
import { type Word, wordsOf } from "./words-of.js";

/** "Not good" is less bad than "bad", and "not bad" less good than "good". VADER measured 0.74. */
const NEGATED = -0.75;
/** The score of a sum s is s / √(s² + 15): one strong word is about 0.6, and no number of them passes 1. As in VADER. */
const SATURATION = 15;
/** Below, good and bad words have cancelled each other out: half a point of the sum. */
const NEUTRAL_BELOW = 0.1;

const UNKNOWN: SentimentReport = { label: "unknown", score: null, words: [] };

/**
 * Whether a text speaks well or ill, by the words that say so. `unknown` where no word of it does, or where its language
 * isn't covered: no number is better than one that was made of nothing.
 *
 * @see https://doi.org/10.1609/icwsm.v8i1.14550 Hutto and Gilbert, 2014: the score's shape, and the rules that are worth it
 */
export function sentimentOf(text: string, locale: string): SentimentReport {
  const words = wordsOf(text);
  const lexicon = lexiconOf(languageOf(words, locale));
  // A smile under words that nobody has read may be bitter.
  if (!lexicon && words.some(({ kind }) => kind === "word")) return UNKNOWN;

  const deciding = decidingWords(words, lexicon);
  if (deciding.length === 0) return UNKNOWN;
  const sum = deciding.reduce((total, { weight }) => total + weight, 0);
  const score = round(sum / Math.sqrt(sum ** 2 + SATURATION));
  const label = Math.abs(score) < NEUTRAL_BELOW ? "neutral" : score > 0 ? "positive" : "negative";
  return { label, score, words: deciding };
}

function decidingWords(words: readonly Word[], lexicon: Lexicon | undefined): DecidingWord[] {
  const found = findPhrases(words, (phrase, at) => {
    if (words[at]?.kind === "emoji") return emojiWeight(phrase);
    return lexicon && !boosts(words, at, lexicon) && !lexicon.isNegator(phrase) ? lexicon.weightOf(phrase) : undefined;
  }).filter(({ value }) => value !== 0);
  const negators = lexicon ? negations(words, found, lexicon) : new Map<Found<number>, number[]>();

  const deciding = found.map((one) => {
    const turns = negators.get(one) ?? [];
    const boosters = lexicon ? boostersOf(words, one, lexicon) : [];
    // What is turned round isn't made stronger: "not very good" is no worse than "not good".
    const factor = turns.length > 0 ? NEGATED ** turns.length : boosters.reduce((product, { by }) => product * by, 1);
    const places = [one.first, one.last, ...turns, ...boosters.map(({ at }) => at)];
    return {
      start: words[Math.min(...places)]?.start ?? 0,
      end: words[Math.max(...places)]?.end ?? 0,
      weight: round(one.value * factor),
    };
  });
  return withoutOverlap(deciding);
}

/** In "gefällt mir leider nicht" the aside stands between a phrase and its negator, and is part of the whole. */
function withoutOverlap(words: readonly DecidingWord[]): DecidingWord[] {
  const apart: DecidingWord[] = [];
  for (const { start, end, weight } of words) {
    const last = apart.at(-1);
    if (!last || start >= last.end) apart.push({ start, end, weight });
    else apart.splice(-1, 1, { ...last, end: Math.max(last.end, end), weight: round(last.weight + weight) });
  }
  return apart.filter(({ weight }) => weight !== 0);
}

/** In "pretty bad" and "super schlecht" the first word is no praise. */
function boosts(words: readonly Word[], at: number, { boosters, weightOf }: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return boosters.has(word?.text ?? "") && next?.kind === "word" && weightOf(next.text) !== undefined;
}

/** Those right before it: "really, really slow" has none, "so very slow" two. */
function boostersOf(words: readonly Word[], { first }: Found<number>, { boosters }: Lexicon) {
  const found: { at: number; by: number }[] = [];
  for (let at = first - 1; at >= 0 && words[at]?.kind === "word"; at--) {
    const by = boosters.get(words[at]?.text ?? "");
    if (by === undefined) break;
    found.push({ at, by });
  }
  // A hundred times "very" is no more than two.
  return found.slice(0, 2);
}

/** Three digits, and no negative zero. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000 + 0;
}
