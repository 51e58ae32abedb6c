import { holds } from "../lib/holds.js";
import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Flow } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";

/** Decides what to ask next and how to end, from the answers so far. */
export function createFlow({ questions, endings }: Touchpoint, facts: Facts): Flow {
  const known =
    (values: object): Facts =>
    (name) => {
      const question = restOf("answer.", name);
      return question === undefined ? facts(name) : own(values, question);
    };

  return {
    next(after, values) {
      const from = questions.findIndex(({ id }) => id === after) + 1;
      return questions.slice(from).find((question) => holds(question.if ?? {}, known(values)));
    },
    ending: (values) => endings.find((ending) => holds(ending.if ?? {}, known(values))),
  };
}
