import type { Word } from "./words-of.js";

/** Frequent words that are rare in the others of these languages. */
const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("the and is it to of this that with for not my you are have i i'm it's very your they but".split(" ")),
  de: new Set(
    "der die das und ist nicht ich mit sehr ein eine auf für zu es sie wir den aber auch wurde im".split(" "),
  ),
  fr: new Set("le les et est pas je vous une des pour très avec mais sur dans du c'est ce qui trop".split(" ")),
  es: new Set("el los y es muy una para con pero por lo mi está su las más me ha todo bien".split(" ")),
  it: new Set("il di è non per una molto con gli ho sono ma della che mi del anche più".split(" ")),
  nl: new Set("het een niet ik en van zeer ook maar voor de dat zijn heel erg wel te bij".split(" ")),
  pt: new Set("o os e não uma muito para com mas do da é em meu foi mais eu ao".split(" ")),
};

/** So many of its words, and more than twice those of the locale, and a text is taken to be in another language. */
const ENOUGH = 2;

/** `en` of `en-GB` and `en_US`. */
export function baseOf(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
}

/**
 * The language that somebody wrote in: the locale's, unless frequent words of another one say otherwise. People write
 * in their own language on a page in another; read as English, a German "die" would be about death.
 */
export function languageOf(words: readonly Word[], locale: string): string {
  const own = baseOf(locale);
  let best = own;
  let most = Math.max(2 * count(words, own), ENOUGH - 1);
  for (const language of Object.keys(TELLING)) {
    const found = language === own ? 0 : count(words, language);
    if (found > most) [best, most] = [language, found];
  }
  return best;
}

function count(words: readonly Word[], language: string): number {
  const telling = Object.hasOwn(TELLING, language) ? TELLING[language] : undefined;
  return telling ? words.filter(({ text }) => telling.has(text)).length : 0;
}
