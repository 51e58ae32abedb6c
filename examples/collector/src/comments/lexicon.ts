import type { EmotionReport } from "../report.js";
import { english } from "./words/english.js";
import { german } from "./words/german.js";

/** What a language has to say about feeling and turning words round. */
export interface Lexicon {
  /** Of a word, or of up to three with spaces between: -5 bad, 5 good; 0 where its words, taken alone, would mislead: "kind of". */
  weightOf(phrase: string): number | undefined;
  /** The feeling that a word or phrase names. */
  feelingOf(phrase: string): Feeling | undefined;
  /** Whether it says how something is, and never what: no topic has it. */
  isOpinion(word: string): boolean;
  /** Turns round what comes next. */
  isNegator(word: string): boolean;
  /** Turns round what came before too, where nothing comes next: "gefällt mir nicht". */
  readonly negatesBackwards: boolean;
  /** Words about the whole sentence, which nothing turns round: "gefällt mir leider nicht". */
  readonly asides: ReadonlySet<string>;
  /** How many times stronger it makes the next word. */
  readonly boosters: ReadonlyMap<string, number>;
  /** Words that begin a clause of their own. */
  readonly breaks: ReadonlySet<string>;
}

/** One of the eight feelings. */
export type Feeling = EmotionReport["feeling"];

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english, de: german };

/** The languages whose words are known. */
export const COVERED: readonly string[] = Object.keys(LEXICONS);

export function lexiconOf(language: string): Lexicon | undefined {
  return Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : undefined;
}
