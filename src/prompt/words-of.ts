import { companionOf } from "../lib/companion-of.js";
import type { Question } from "../model/question.js";

/**
 * An answer as people would say it: of an option, or of several, the words and not the ids; of "other" the words of
 * one's own, and nothing where there are none.
 *
 * @param own what was written beside the options
 */
export function wordsOf(question: Question, value: unknown, own?: unknown): unknown {
  const options: readonly { id: string; text: string }[] = ("options" in question && question.options) || [];
  const hasOther = question.type === "choice" && companionOf(question) !== undefined;
  const say = (id: unknown) =>
    hasOther && id === "other" ? own : (options.find((each) => each.id === id)?.text ?? id);
  return Array.isArray(value) ? value.map(say).filter(Boolean).join(", ") : say(value);
}
