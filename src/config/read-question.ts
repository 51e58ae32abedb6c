import type { Question } from "../model/question.js";
import { identifier, integer, maybe, text, variant } from "./read.js";
import { condition } from "./read-condition.js";

const asked = { id: identifier, text, if: maybe(condition) };
const scale = { ...asked, low: maybe(text), high: maybe(text) };

export const question = variant<Question>("type", {
  nps: scale,
  csat: scale,
  ces: scale,
  text: { ...asked, placeholder: maybe(text), maxLength: maybe(integer(1, 10_000)) },
});
