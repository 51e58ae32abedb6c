import type { Ending } from "../../../model/touchpoint.js";
import { fields, type Loose, text } from "../loose.js";
import { plainText } from "../plain-text.js";
import { sentences } from "../sentences.js";
import type { Questions } from "./to-questions.js";

/** What of a survey is said at its end, in one language. */
export interface Goodbye {
  readonly thanks: string | undefined;
  /** A text with a link. */
  readonly words: string | undefined;
  readonly button: string | undefined;
}

/**
 * The thanks, where the survey has some of its own; Earshot says thanks anyway. Who came to a text with a link has it in
 * an ending of their own, together with the thanks that came after it.
 */
export function toEndings(survey: Loose, { lastWord }: Questions): Ending[] {
  const { thanks, words, button } = goodbye(survey, lastWord?.source, "");
  const own = thanks === undefined ? [] : [{ text: thanks }];
  if (!lastWord || words === undefined) return own;

  const link = { text: button ?? words, url: text(lastWord.source.link) ?? "" };
  const ending = { text: sentences(thanks, words) ?? words, link };
  return typeof lastWord.reached === "object" ? [{ if: lastWord.reached, ...ending }, ...own] : [ending];
}

/** Half a translation goes with the other half as it was, as PostHog shows it. */
export function goodbye(survey: Loose, lastWord: Loose | undefined, language: string): Goodbye {
  const looks = fields(survey.appearance);
  const said = { ...looks, ...filled(fields(fields(survey.translations)[language])) };
  const asked = { ...lastWord, ...filled(fields(fields(lastWord?.translations)[language])) };
  return {
    thanks:
      looks.displayThankYouMessage === false
        ? undefined
        : sentences(plainText(said.thankYouMessageHeader), plainText(said.thankYouMessageDescription)),
    words: sentences(plainText(asked.question), plainText(asked.description)),
    button: plainText(asked.buttonText),
  };
}

function filled(translation: Loose): Loose {
  return Object.fromEntries(Object.entries(translation).filter(([, value]) => plainText(value) !== undefined));
}
