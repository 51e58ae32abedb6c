import { holds } from "../lib/holds.js";
import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Flow } from "../model/prompt.js";
import type { Touchpoint } from "../model/touchpoint.js";
import { bucketOf } from "./bucket-of.js";

/** Decides what to ask next and how to end, from the answers so far. */
export function createFlow({ questions, endings }: Touchpoint, facts: Facts): Flow {
  const known =
    (values: object): Facts =>
    (name) => {
      const answered = restOf("answer.", name);
      if (answered !== undefined) return own(values, answered);
      const weighed = restOf("bucket.", name);
      if (weighed === undefined) return facts(name);
      const type = questions.find(({ id }) => id === weighed)?.type;
      return type && bucketOf(type, own(values, weighed));
    };

  return {
    next(after, values) {
      const from = questions.findIndex(({ id }) => id === after) + 1;
      return questions.slice(from).find((question) => holds(question.if ?? {}, known(values)));
    },
    ending: (values) => endings.find((ending) => holds(ending.if ?? {}, known(values))),
  };
}
