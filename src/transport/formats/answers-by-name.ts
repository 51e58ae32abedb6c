import type { Answer } from "../../model/answer.js";

/** What was answered, each by the name of its question: columns for those who look at tables. */
export function answersByName(answers: readonly Answer[], prefix: string): Record<string, Answer["value"]> {
  return Object.fromEntries(answers.map(({ question, value }) => [prefix + question, value]));
}
