import type { Trigger } from "../model/trigger.js";
import { maybe, milliseconds, type Read, text, variant } from "./read.js";
import { condition } from "./read-condition.js";

const timing = { delay: maybe(milliseconds, 0), where: maybe(condition) };

const written = variant<Record<string, unknown>>("on", {
  load: timing,
  route: timing,
  event: { name: text, ...timing },
  click: { selector: text, ...timing },
  dwell: { for: milliseconds, ...timing },
  manual: timing,
});

/** A trigger, with its durations under the names they have inside. */
export const trigger: Read<Trigger> = (value, path, wrong) => {
  const { delay: delayMs, for: forMs, ...rest } = written(value, path, wrong) ?? {};
  return { ...rest, delayMs, forMs } as unknown as Trigger;
};
