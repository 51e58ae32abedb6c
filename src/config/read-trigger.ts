import type { Trigger } from "../model/trigger.js";
import { isObject, maybe, milliseconds, oneOf, type Read, shape, text } from "./read.js";
import { condition } from "./read-condition.js";

const timing = { delay: maybe(milliseconds, 0), where: maybe(condition) };

/** What each trigger takes beside `delay` and `where`, and what it is called inside. */
const KINDS = {
  load: shape({ on: oneOf("load"), ...timing }),
  route: shape({ on: oneOf("route"), ...timing }),
  event: shape({ on: oneOf("event"), name: text, ...timing }),
  click: shape({ on: oneOf("click"), selector: text, ...timing }),
  dwell: shape({ on: oneOf("dwell"), for: milliseconds, ...timing }),
  manual: shape({ on: oneOf("manual"), ...timing }),
};

export const trigger: Read<Trigger> = (value, path, wrong) => {
  const on = oneOf(...(Object.keys(KINDS) as (keyof typeof KINDS)[]))(
    isObject(value) ? value.on : undefined,
    `${path}.on`,
    wrong,
  );
  if (!on) return undefined;
  const read = KINDS[on](value, path, wrong) as { delay: number; for?: number } | undefined;
  if (!read) return undefined;
  const { delay, for: forMs, ...rest } = read;
  return { ...rest, delayMs: delay, ...(forMs !== undefined && { forMs }) } as unknown as Trigger;
};
