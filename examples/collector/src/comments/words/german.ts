import type { Lexicon } from "../lexicon.js";
import { germanAdjectives } from "./german-adjectives.js";
import { germanFeelings } from "./german-feelings.js";
import { germanWords } from "./german-words.js";
import { wordList } from "./word-list.js";

const ENDING = /(?:e?st|er)?(?:e[mnrs]?)?$/;

const negators = new Set(
  "nicht nie niemals kein keine keinen keinem keiner keines keinerlei nichts nix niemand ohne kaum weder".split(" "),
);

/** Words of our own: what can be had is either translated by machine, or not free to use for work. */
export const german: Lexicon = {
  weightOf: (phrase) => germanWords.get(phrase) ?? germanAdjectives.get(baseOf(phrase)),
  feelingOf: (phrase) => germanFeelings.get(phrase) ?? germanFeelings.get(baseOf(phrase)),
  isOpinion: (word) => germanAdjectives.has(baseOf(word)) || germanFeelings.has(baseOf(word)),
  isNegator: (word) => negators.has(word),
  negatesBackwards: true,
  asides: new Set("leider schade bedauerlicherweise unglücklicherweise gerne gern".split(" ")),
  boosters: wordList([
    [1.8, "extrem, unglaublich, wahnsinnig, unfassbar, äußerst"],
    [1.5, "sehr, absolut, total, völlig, wirklich, echt, richtig, super, mega, höchst, komplett, überaus"],
    [1.25, "so, zu, viel, ziemlich, besonders, recht, ganz, mehr, immer"],
    [0.6, "etwas, leicht, eher, bisschen, wenig, einigermaßen"],
  ]),
  breaks: new Set("aber und oder weil obwohl jedoch sondern dass denn außer trotzdem".split(" ")),
};

/** An adjective without its ending: "schnelleren" and "schnellste" are "schnell". Nouns and verbs are listed as they are. */
export function baseOf(word: string): string {
  for (const ending of endings(word)) if (germanAdjectives.has(ending) || germanFeelings.has(ending)) return ending;
  return word;
}

/** The word with ever more of its ending gone, the least first. */
function endings(word: string): string[] {
  const most = word.replace(ENDING, "");
  return Array.from({ length: Math.max(0, word.length - most.length) }, (_, i) => word.slice(0, word.length - i - 1));
}
