import { own } from "../lib/own.js";
import type { Messages, Touchpoint } from "../model/touchpoint.js";

/** What of a question, an ending or a tab is read by people. */
const TEXTS = ["text", "low", "high", "placeholder", "label"];

/**
 * The touchpoint in the visitor's language: the region's words, else the language's, else those it was written in.
 * A missing translation never keeps a prompt from being shown.
 */
export function localize(touchpoint: Touchpoint, locale: string): Touchpoint {
  const texts = textsFor(touchpoint.messages, locale);
  const say = <T extends object>(part: T, path: string): T => {
    const said = TEXTS.flatMap((key) => {
      const text = own(texts, `${path}.${key}`);
      return text === undefined ? [] : [[key, text]];
    });
    return { ...part, ...Object.fromEntries(said) };
  };
  return {
    ...touchpoint,
    presentation: say(touchpoint.presentation, "presentation"),
    questions: touchpoint.questions.map((question) => say(question, `questions.${question.id}`)),
    endings: touchpoint.endings.map((ending, i) => ({
      ...say(ending, `endings.${i}`),
      ...(ending.link && { link: say(ending.link, `endings.${i}.link`) }),
    })),
  };
}

/** The most general first, so that the most particular has the last word. */
function textsFor(messages: Messages, locale: string): Readonly<Record<string, string>> {
  const parts = locale.toLowerCase().split("-");
  const wanted = parts.map((_, i) => parts.slice(0, i + 1).join("-"));
  const found = wanted.map((tag) => Object.entries(messages).find(([key]) => key.toLowerCase() === tag)?.[1]);
  return Object.assign({}, ...found);
}
