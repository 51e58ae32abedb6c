import { wordList } from "./word-list.js";

/** What AFINN-165 lacks of the words of customers, weighed as it weighs. */
export const englishFeedback = wordList<number>([
  [3, "flawless, flawlessly, painless, outstanding, game changer, a breeze, love it, top notch, works great"],
  [
    2,
    `fast, quick, quickly, intuitive, smooth, smoothly, convenient, effortless, effortlessly, seamlessly, easily,
    easier, professional, knowledgeable, courteous, attentive, affordable, delicious, tasty, sturdy, spotless, user
    friendly, well made, well designed, easy to use, easy to find, works well, works perfectly, in no time, good value,
    would buy again, will be back, punctual, speedy, faster, cozy, spacious`,
  ],
  [1, "simple, simply, works, worked, working, modern, organized, tidy, cheaper, quiet, thorough"],
  // In a shop these are what is spoken of, or ways of speaking, and no praise; "die" is German more often.
  [
    0,
    `quality, support, supports, help, matter, no matter, want, wants, wanted, please, share, shared, big, feel free,
    kind of, sort of, like to, would like, feel like, feels like, looks like, looked like, customer care, die, pay, paid`,
  ],
  [
    -1,
    `slow, slowly, slower, late, waited, waiting, expensive, pricey, complicated, cumbersome, cluttered, issue, issues,
    outdated, noisy, crowded, inconsistent, cold food, tiny, unclear, bland, too long, too many, too much, long wait,
    dated, sluggish, lags, laggy, reluctantly, lengthy, repetitive, overcooked`,
  ],
  [
    -2,
    `bug, bugs, buggy, glitch, glitches, glitchy, crashed, crashes, crashing, freezes, froze, hangs, hassle, tedious,
    clunky, unreliable, unresponsive, unhelpful, unprofessional, overpriced, misleading, inconvenient, impossible, lacks,
    lacking, hard to find, hard to use, does not load, doesn't load, won't load, gave up, give up, too expensive, too
    slow, never arrived, out of stock, no response, no reply, no answer, ignored, hidden fees, messy, dirty, tasteless,
    inedible, defective, flimsy, worn out, wore out, broke, broken, stopped working, fell apart, does not fit, doesn't
    fit, regret, avoid, unusable, unacceptable, careless, mediocre, overrated, stay away, expected more, expected better`,
  ],
  [
    -3,
    "junk, ripoff, rip off, ripped off, nightmare, waste of time, waste of money, never again, a joke, piece of junk",
  ],
]);
