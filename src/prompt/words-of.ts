import type { Question } from "../model/question.js";

/** An answer as people would say it: of an option, or of several, the words and not the ids. */
export function wordsOf(question: Question, value: unknown): unknown {
  const options: readonly { id: string; text: string }[] = ("options" in question && question.options) || [];
  const say = (id: unknown) => options.find((option) => option.id === id)?.text ?? id;
  return Array.isArray(value) ? value.map(say).join(", ") : say(value);
}
