import { own } from "../lib/own.js";
import type { Answer } from "../model/answer.js";
import type { Question, QuestionType } from "../model/question.js";
import { bounded } from "./bounded.js";

const SCALES: Readonly<Partial<Record<QuestionType, readonly [number, number]>>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};
const MAX_TEXT = 2_000;
const MAX_WORDING = 2_000;

/**
 * The values of a prompt as answers that explain themselves, in the order of the questions. An empty comment is none,
 * and so is a value off its scale, whatever renderer it comes from: it would cost the others their record.
 */
export function toAnswers(questions: readonly Question[], values: object, at: string): Answer[] {
  return questions.flatMap((question): Answer[] => {
    const { id, type } = question;
    const text = bounded(question.text, MAX_WORDING);
    const value = own(values, id);
    if (type === "text") {
      const words = bounded(typeof value === "string" ? value.trim() : "", question.maxLength ?? MAX_TEXT).trim();
      return words ? [{ question: id, type, value: words, text, at }] : [];
    }
    const scale = SCALES[type];
    return scale && isOn(scale, value) ? [{ question: id, type, value, scale, text, at }] : [];
  });
}

function isOn([low, high]: readonly [number, number], value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
