import type { Question } from "../model/question.js";
import { flag, identifier, integer, list, maybe, number, oneOf, type Read, shape, text, variant } from "./read.js";
import { condition } from "./read-condition.js";

const asked = { id: identifier, text, note: maybe(text), if: maybe(condition), required: maybe(flag) };
const scale = { ...asked, low: maybe(text), high: maybe(text) };

const written = variant<Question>("type", {
  nps: scale,
  csat: { ...scale, style: maybe(oneOf("smileys", "stars", "numbers", "thumbs")) },
  ces: scale,
  emotion: { ...asked, options: maybe(list(shape({ id: identifier, text, valence: number(-1, 1) }), 2, 12)) },
  rating: {
    ...scale,
    min: maybe(integer(-10, 100)),
    max: maybe(integer(-10, 100)),
    style: maybe(oneOf("numbers", "stars")),
  },
  choice: {
    ...asked,
    options: list(shape({ id: identifier, text }), 2, 50),
    multiple: maybe(flag),
    other: maybe(flag),
    shuffle: maybe(flag),
  },
  text: { ...asked, placeholder: maybe(text), maxLength: maybe(integer(1, 10_000)) },
  contact: { ...asked, ask: maybe(oneOf("email", "phone")), consent: maybe(text) },
  statement: { ...asked, button: maybe(text) },
});

/** The most that a row can hold and a thumb can hit. */
const MAX_STEPS = 11;

export const question: Read<Question> = (value, path, wrong) => {
  const read = written(value, path, wrong);
  if (read?.type === "rating") {
    const { min = 1, max = 5 } = read;
    if (max <= min || max - min >= MAX_STEPS) wrong(`${path}.max`, max, ["aboveMin", MAX_STEPS - 1, min]);
  }
  if (read && "options" in read) {
    const ids = read.options?.map((each) => each?.id) ?? [];
    // The option for one's own words has a name that no other may have.
    const taken = read.type === "choice" && read.other ? ["other", ...ids] : ids;
    ids.forEach((id, i) => {
      if (id !== undefined && taken.indexOf(id) !== i + taken.length - ids.length)
        wrong(`${path}.options[${i}].id`, id, ["ownId"]);
    });
  }
  return read;
};
