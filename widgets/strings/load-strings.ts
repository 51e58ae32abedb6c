import { firstEn } from "./first-en.js";
import type { Strings } from "./strings.js";

/** The words, and the language that they count in. */
export interface Spoken {
  readonly strings: Strings;
  /** BCP 47 */
  readonly locale: string;
  /** How it writes them; 0 to 9 is how English does, up to a thousand. */
  readonly number?: (value: number) => string;
}

/**
 * The words of the wing in the language of a page: its region's, its language's, else English. No prompt stays away for
 * want of a translation: what can't be loaded is English too. Of English, what an NPS prompt needs is here already.
 *
 * @param all whether more words are needed than those; without them there is nothing to draw, and it rejects
 */
export async function loadStrings(
  locale: string,
  all: boolean,
  load = () => import("./languages.js"),
): Promise<Spoken> {
  const first = firstEn as Strings;
  const english = /^en\b/i.test(locale);
  if (english && !all) return { strings: first, locale };
  try {
    return await (await load()).speak(locale);
  } catch (error) {
    if (all) throw error;
    return { strings: first, locale: "en" };
  }
}
