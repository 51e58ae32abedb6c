import { cleanText } from "../lib/clean-text.js";
import { own } from "../lib/own.js";
import type { Answer } from "../model/answer.js";
import type { Question, QuestionType } from "../model/question.js";

const SCALES: Readonly<Partial<Record<QuestionType, readonly [number, number]>>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};
const MAX_TEXT = 2_000;

/** The values of a prompt as answers that explain themselves, in the order of the questions. An empty comment is none. */
export function toAnswers(questions: readonly Question[], values: object, at: string): Answer[] {
  return questions.flatMap((question): Answer[] => {
    const { id, type, text } = question;
    const value = own(values, id);
    if (type === "text") {
      const words = cleanText(String(value ?? "")).trim();
      return words ? [{ question: id, type, value: cut(words, question.maxLength ?? MAX_TEXT), text, at }] : [];
    }
    const scale = SCALES[type];
    return scale && typeof value === "number" ? [{ question: id, type, value, scale, text, at }] : [];
  });
}

/** Cuts between characters, never through one. */
function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : Array.from(text).slice(0, maxLength).join("");
}
