import { companionOf } from "../lib/companion-of.js";
import type { Ending, Position, Show, Touchpoint } from "../model/touchpoint.js";
import {
  flag,
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
  such,
  text,
  time,
} from "./read.js";
import { condition } from "./read-condition.js";
import { question } from "./read-question.js";
import { trigger } from "./read-trigger.js";

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

const enabled: Read<boolean | "test"> = such((value) => [true, false, "test"].includes(value as never), ["enabled"]);

const written = shape({
  id: identifier,
  priority: maybe(number(-1e6, 1e6), 0),
  enabled: maybe(enabled, true),
  from: maybe(time),
  until: maybe(time),
  triggers: maybe(list(trigger), []),
  audience: maybe(condition),
  respondent: maybe(oneOf("customer", "employee"), "customer"),
  stage: maybe(text, "use"),
  revision: maybe(integer(0, 1e6), 1),
  sample: maybe(number(0, 1), 1),
  frequency: section({
    show: maybe(oneOf<Show>("once", "untilAnswered", "always"), "untilAnswered"),
    cooldown,
    groups: maybe(list(identifier, 0, 10), []),
  }),
  presentation: section({
    as: maybe(oneOf("popover", "dialog", "bar", "inline", "tab"), "popover"),
    position: maybe(position, "bottom-end"),
    label: maybe(text),
    target: maybe(text),
    autoClose: maybe(milliseconds),
    later: maybe(flag, true),
  }),
  questions: list(question, 1),
  endings: maybe(list(ending), []),
  messages: maybe(named(languageTag, named(text, text)), {}),
});

/** One touchpoint as the product team wrote it, made ready: defaults filled in, durations in milliseconds. */
export const touchpoint: Read<Touchpoint> = (value, path, wrong) => {
  const read = written(value, path, wrong);
  if (!read?.questions || !read.frequency?.groups) return undefined;
  const ids = read.questions.map((each) => each?.id);
  const beside = read.questions.map((each) => each?.id !== undefined && companionOf(each));
  ids.forEach((id, i) => {
    if (id !== undefined && (ids.indexOf(id) !== i || beside.includes(id)))
      wrong(`${path}.questions[${i}].id`, id, ["ownId"]);
  });
  const { frequency, from: fromMs, until: untilMs, ...rest } = read;
  const { show, cooldown: cooldownMs, groups } = frequency;
  const { autoClose: autoCloseMs, ...presented } = read.presentation ?? {};
  const presentation = { ...presented, ...(autoCloseMs !== undefined && { autoCloseMs }) };
  return { ...rest, presentation, fromMs, untilMs, show, cooldownMs, groups } as unknown as Touchpoint;
};
