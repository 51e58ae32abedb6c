import { normalize } from "../../../../src/config/normalize.js";
import type { Values } from "../../../../src/model/prompt.js";
import type { Question } from "../../../../src/model/question.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import { createFlow } from "../../../../src/prompt/create-flow.js";

/**
 * The questions that Earshot asks somebody, by their words, and how it ends.
 *
 * @param answer what is answered to a question; its place is the number in its words
 */
export function askedByEarshot(
  config: TouchpointsConfig,
  answer: (question: Question, place: number) => Values[string],
) {
  const [touchpoint] = normalize(config, (line) => {
    throw new Error(line);
  }).touchpoints;
  if (!touchpoint) return undefined;
  const flow = createFlow(touchpoint, () => undefined);
  const asked: string[] = [];
  let values: Values = {};
  for (let question = flow.next(undefined, {}); question; question = flow.next(question.id, values)) {
    asked.push(question.text);
    // To a statement there is no answer.
    if (question.type === "statement") continue;
    values = { ...values, [question.id]: answer(question, Number(question.text.match(/\d+/)?.[0])) };
  }
  return { asked, ending: flow.ending(values)?.text };
}
