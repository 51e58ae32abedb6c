import { sentimentOf } from "../comments/sentiment-of.js";
import type { Tone } from "../stored-record.js";

/**
 * The tone that stars tell: the upper two fifths of the scale are good, the lower two bad. Of 1 to 5 that is 4 and 5, and
 * 1 and 2; of 0 to 10 from 7 on, and up to 3.
 */
export function toneOfRating(rating: number, [low, high]: readonly [number, number]): Tone {
  // Each step of the scale is as wide as any other, the first and the last too.
  const place = (rating - low + 0.5) / (high - low + 1);
  if (place > 0.6) return "positive";
  return place < 0.4 ? "negative" : "neutral";
}

/** The tone that words tell, and `unknown` where none of them does. */
export function toneOfWords(text: string, locale: string): Tone {
  return sentimentOf(text, locale).label;
}

/**
 * A rating as people export it: `4`, `4.5`, `4,5`, `4/5`.
 *
 * @returns undefined where it is none of this scale
 */
export function readRating(text: string, [low, high]: readonly [number, number]): number | undefined {
  const [, number = "", of] = /^(-?\d{1,6}(?:[.,]\d{1,6})?)(?: ?\/ ?(-?\d{1,6}))?$/.exec(text) ?? [];
  const rating = Number(number.replace(",", "."));
  if (number === "" || rating < low || rating > high) return undefined;
  return of === undefined || Number(of) === high ? rating : undefined;
}
