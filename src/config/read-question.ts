import type { Question } from "../model/question.js";
import { integer, isObject, matching, maybe, oneOf, type Read, shape, text } from "./read.js";
import { condition } from "./read-condition.js";

export const identifier = matching(/^[\w.:-]{1,64}$/, "a name of letters, digits and - _ . :");

const asked = { id: identifier, text, if: maybe(condition) };
const labels = { low: maybe(text), high: maybe(text) };

const TYPES = {
  nps: shape({ type: oneOf("nps"), ...asked, ...labels }),
  csat: shape({ type: oneOf("csat"), ...asked, ...labels }),
  ces: shape({ type: oneOf("ces"), ...asked, ...labels }),
  text: shape({ type: oneOf("text"), ...asked, placeholder: maybe(text), maxLength: maybe(integer(1, 10_000)) }),
};

export const question: Read<Question> = (value, path, wrong) => {
  const type = oneOf(...(Object.keys(TYPES) as (keyof typeof TYPES)[]))(
    isObject(value) ? value.type : undefined,
    `${path}.type`,
    wrong,
  );
  return type && (TYPES[type](value, path, wrong) as Question | undefined);
};
