import type { Question } from "../../model/question.js";
import type { Losses } from "./create-losses.js";
import type { Truth } from "./truth.js";

/** The question with the condition on which it is asked; nothing when there is none. */
export function withIf(
  question: Question,
  reached: Truth | undefined,
  path: string,
  losses: Losses,
): Question | undefined {
  if (reached === undefined)
    losses.widen(path, `asked by too many rules: "${question.text}"; now always`, "give it an if by hand");
  if (reached === false) losses.lose(path, `no answer leads to this question: "${question.text}"`, "write it by hand");
  if (reached === false) return undefined;
  return typeof reached === "object" ? { ...question, if: reached } : question;
}
