import type { Ending, Moment, Position, Show, Touchpoint } from "../model/touchpoint.js";
import {
  identifier,
  integer,
  languageTag,
  list,
  maybe,
  milliseconds,
  named,
  number,
  oneOf,
  type Read,
  section,
  shape,
  text,
} from "./read.js";
import { condition } from "./read-condition.js";
import { question } from "./read-question.js";

const DAY_MS = 86_400_000;

const cooldown = section({
  answered: maybe(milliseconds, 90 * DAY_MS),
  dismissed: maybe(milliseconds, 30 * DAY_MS),
  ignored: maybe(milliseconds, 7 * DAY_MS),
  snoozed: maybe(milliseconds, DAY_MS),
});

const position = oneOf<Position>(
  ...(["top-start", "top", "top-end", "start", "center", "end", "bottom-start", "bottom", "bottom-end"] as const),
);

const ending: Read<Ending> = shape({
  if: maybe(condition),
  text,
  link: maybe(shape({ text, url: text })),
}) as Read<Ending>;

const written = shape({
  stage: maybe(text, "use"),
  revision: maybe(integer(0, 1e6), 1),
  sample: maybe(number(0, 1), 1),
  frequency: section({
    show: maybe(oneOf<Show>("once", "untilAnswered", "always"), "untilAnswered"),
    cooldown,
    groups: maybe(list(identifier, 0, 10), []),
  }),
  presentation: section({
    as: maybe(oneOf("popover", "tab"), "popover"),
    position: maybe(position, "bottom-end"),
    label: maybe(text),
  }),
  questions: list(question, 1),
  endings: maybe(list(ending), []),
  messages: maybe(named(languageTag, named(text, text)), {}),
});

/** Of a touchpoint, what only asking needs: defaults filled in, durations in milliseconds. */
export const rest: Read<Omit<Touchpoint, keyof Moment>> = (value, path, wrong) => {
  const read = written(value, path, wrong);
  if (!read?.questions || !read.frequency?.groups) return undefined;
  const ids = read.questions.map((each) => each?.id);
  ids.forEach((id, i) => {
    if (id !== undefined && ids.indexOf(id) !== i) wrong(`${path}.questions[${i}].id`, id, "an id of its own");
  });
  const { frequency, ...others } = read;
  const { show, cooldown: cooldownMs, groups } = frequency;
  return { ...others, show, cooldownMs, groups } as unknown as Omit<Touchpoint, keyof Moment>;
};
