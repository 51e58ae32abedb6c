import { own } from "../lib/own.js";
import type { Messages, Touchpoint } from "../model/touchpoint.js";
import { fillTexts, TEXTS } from "./fill-texts.js";

/** A touchpoint in one language. */
export interface Localized {
  readonly touchpoint: Touchpoint;
  /** BCP 47: what it is in. */
  readonly locale: string;
}

/**
 * The touchpoint in the visitor's language: the region's words, else the language's, else those it was written in.
 * A missing translation never keeps a prompt from being shown.
 *
 * @param wanted BCP 47: the visitor's
 * @param written what the touchpoint itself is in, where that is known
 */
export function localize(touchpoint: Touchpoint, wanted: string, written = wanted): Localized {
  const texts = textsFor(touchpoint.messages, wanted);
  const say = <T extends object>(part: T, path: string): T => {
    // A text may be translated that the touchpoint leaves to us: the words at the ends of a scale.
    const added = TEXTS.flatMap((key) => {
      const text = own(texts ?? {}, `${path}.${key}`);
      return text === undefined ? [] : [[key, text]];
    });
    return fillTexts(
      { ...part, ...Object.fromEntries(added) },
      (text, at) => (own(texts ?? {}, at) as string | undefined) ?? text,
      path,
    );
  };
  const localized = {
    ...touchpoint,
    presentation: say(touchpoint.presentation, "presentation"),
    questions: touchpoint.questions.map((question) => say(question, `questions.${question.id}`)),
    endings: touchpoint.endings.map((ending, i) => ({
      ...say(ending, `endings.${i}`),
      ...(ending.link && { link: say(ending.link, `endings.${i}.link`) }),
    })),
  };
  return { touchpoint: localized, locale: texts || sameLanguage(wanted, written) ? wanted : written };
}

/** The most general first, so that the most particular has the last word; `undefined` when there are none. */
function textsFor(messages: Messages, locale: string): Readonly<Record<string, string>> | undefined {
  const parts = locale.toLowerCase().split("-");
  const wanted = parts.map((_, i) => parts.slice(0, i + 1).join("-"));
  const found = wanted.map((tag) => Object.entries(messages).find(([key]) => key.toLowerCase() === tag)?.[1]);
  return found.some(Boolean) ? Object.assign({}, ...found) : undefined;
}

function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => tag.toLowerCase().split("-")[0]);
  return a === b;
}
