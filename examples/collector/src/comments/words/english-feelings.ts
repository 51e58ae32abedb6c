import type { Feeling } from "../lexicon.js";
import { wordList } from "./word-list.js";

/** Words that name a feeling, or are hardly said without it. What is only praise or blame names none. */
export const englishFeelings = wordList<Feeling>([
  [
    "delighted",
    `delighted, delight, delightful, thrilled, ecstatic, overjoyed, blown away, amazed, amazing, love it, loved it,
    absolutely love, awesome, fantastic, wonderful, exceeded my expectations, could not be happier, couldn't be happier`,
  ],
  [
    "happy",
    `happy, happily, glad, pleased, satisfied, content, enjoy, enjoyed, enjoying, enjoyable, pleasant, grateful,
    thankful, relieved, cheerful, like it, liked it`,
  ],
  [
    "surprised",
    `surprised, surprise, surprising, surprisingly, unexpected, unexpectedly, astonished, astonishing, stunned,
    did not expect, didn't expect, never expected, to my surprise, out of nowhere`,
  ],
  [
    "indifferent",
    `indifferent, don't care, do not care, doesn't matter, whatever, meh, so so, neither here nor there, no opinion,
    don't mind, average, nothing special, not bothered, makes no difference`,
  ],
  [
    "confused",
    `confused, confusing, confuses, confusion, puzzled, puzzling, unclear, lost, bewildered, bewildering, baffled,
    baffling, don't understand, didn't understand, do not understand, could not find, couldn't find, can't find, cannot
    find, no idea, makes no sense, don't know how, misleading, hard to understand, unsure`,
  ],
  [
    "disappointed",
    `disappointed, disappointing, disappointingly, disappointment, disappoints, let down, letdown, sad, sadly,
    unfortunately, regret, unhappy, dissatisfied, underwhelmed, underwhelming, expected more, expected better, a shame,
    hoped for, had hoped`,
  ],
  [
    "frustrated",
    `frustrated, frustrating, frustratingly, frustration, annoyed, annoying, annoyingly, annoys, irritated, irritating,
    fed up, gave up, give up, tired of, sick of, tedious, hassle, stuck, over and over, again and again, waste of time,
    pain to use, nerve wracking, driving me crazy, drives me crazy, exhausting`,
  ],
  [
    "angry",
    `angry, angrily, anger, furious, outraged, outrage, outrageous, rage, mad, pissed, livid, infuriated, infuriating,
    disgusted, disgusting, disgrace, disgraceful, scandal, unacceptable, hate, hated, how dare, ridiculous, never again,
    shame on you, rip off, ripoff, scam`,
  ],
]);
