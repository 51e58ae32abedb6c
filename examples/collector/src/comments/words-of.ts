/** A piece of a text that says something, and where in the text it stands. */
export interface Word {
  /** `stop` ends a clause: punctuation, or a new line. */
  readonly kind: "word" | "emoji" | "stop";
  /** In small letters, composed, with straight apostrophes: as the lists of words have it. */
  readonly text: string;
  /** Where it begins and ends, in UTF-16 units as `slice` counts them. */
  readonly start: number;
  readonly end: number;
}

/** Of longer texts no more is read: it is as long as a comment may be by default, and reading takes its time. */
export const MAX_READ = 2_000;

/** One for all: where words are not set apart by spaces, it goes by the script and not by the locale. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

const EMOJI = /^\p{Extended_Pictographic}/u;
/** Skin tones and the mark that asks for a picture change nothing of what is felt. */
const SHADES = /[\u{1F3FB}-\u{1F3FF}\u{FE0F}]/gu;
/** These stand within a clause; so do quotes. */
const WITHIN = /^(?:[-‐‑'’"“”„«»*_]|[^\S\r\n])+$/u;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(0, MAX_READ))) {
    const place = { start: index, end: index + segment.length };
    if (isWordLike) words.push({ kind: "word", text: fold(segment), ...place });
    else if (EMOJI.test(segment)) words.push({ kind: "emoji", text: segment.replace(SHADES, ""), ...place });
    else if (!WITHIN.test(segment)) words.push({ kind: "stop", text: segment, ...place });
  }
  return words;
}

function fold(word: string): string {
  return word.normalize("NFC").replaceAll("’", "'").toLowerCase();
}
