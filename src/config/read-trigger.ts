import type { FrustrationKind, Trigger } from "../model/trigger.js";
import { integer, list, maybe, milliseconds, number, oneOf, type Read, text, variant } from "./read.js";
import { condition } from "./read-condition.js";

const timing = { delay: maybe(milliseconds, 0), cancelOn: maybe(list(text), []), where: maybe(condition) };
const within = maybe(milliseconds);
const times = integer(1, 100);
const resting = { for: milliseconds, ...timing };

const written = variant<Record<string, unknown>>("on", {
  load: timing,
  route: timing,
  exit: timing,
  link: timing,
  manual: timing,
  event: { name: text, count: maybe(times, 1), within, ...timing },
  sequence: { steps: list(text, 2, 20), within, ...timing },
  click: { selector: text, ...timing },
  visible: { selector: text, ratio: maybe(number(0, 1), 0.5), for: maybe(milliseconds, 0), ...timing },
  scroll: { depth: number(0, 1), ...timing },
  dwell: { scope: maybe(oneOf("page", "visit"), "page"), ...resting },
  idle: resting,
  return: resting,
  frustration: {
    kinds: maybe(list(oneOf<FrustrationKind>("rage", "dead", "error", "abandon"), 1), [
      "rage",
      "dead",
      "error",
      "abandon",
    ]),
    count: maybe(times, 1),
    ...timing,
  },
  visit: { count: integer(1, 100_000), ...timing },
});

/** A trigger, with its durations under the names they have inside. */
export const trigger: Read<Trigger> = (value, path, wrong) => {
  const { delay: delayMs, for: forMs, within: withinMs, ...rest } = written(value, path, wrong) ?? {};
  return { ...rest, delayMs, forMs, withinMs } as unknown as Trigger;
};
