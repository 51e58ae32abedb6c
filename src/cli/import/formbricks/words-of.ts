import type { Losses } from "../create-losses.js";
import { isObject } from "../loose.js";
import { plainText } from "../plain-text.js";

const RECALL = /#recall:([\w-]+)\/fallback:([^#]*)#/g;

/** A text of Formbricks in its own language: plain, or one of several under `default`. */
export function wordsOf(value: unknown, path: string, losses: Losses): string | undefined {
  const written = isObject(value) ? value.default : value;
  if (typeof written === "string" && written.includes("#recall:"))
    losses.lose(
      path,
      "repeats an earlier answer or a trait; now the words for when there is none",
      '"{{answer.ID|words}}" repeats an answer, "{{user.TRAIT|words}}" a trait',
    );
  return plainText(withFallbacks(written));
}

/** The same text in other languages. */
export function translationsOf(value: unknown): readonly (readonly [language: string, words: string | undefined])[] {
  if (!isObject(value)) return [];
  const { default: _, ...others } = value;
  return Object.entries(others).map(([language, written]) => [language, plainText(withFallbacks(written))] as const);
}

function withFallbacks(written: unknown): unknown {
  return typeof written === "string"
    ? written.replace(RECALL, (_, _id: string, fallback: string) => fallback.replaceAll("nbsp", " "))
    : written;
}
