import type { Ending } from "../../../model/touchpoint.js";
import type { Loose } from "../loose.js";
import { plainText } from "../plain-text.js";
import { sentences } from "../sentences.js";

/** The thanks, where the survey has some of its own; Earshot says thanks anyway. */
export function toEndings(looks: Loose): Ending[] {
  if (looks.displayThankYouMessage === false) return [];
  const text = sentences(plainText(looks.thankYouMessageHeader), plainText(looks.thankYouMessageDescription));
  return text === undefined ? [] : [{ text }];
}
