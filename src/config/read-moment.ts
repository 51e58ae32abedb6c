import type { Moment } from "../model/touchpoint.js";
import { identifier, list, maybe, number, type Read, shape, such } from "./read.js";
import { condition } from "./read-condition.js";
import { trigger } from "./read-trigger.js";

const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

const enabled = such<boolean | "test">('true | false | "test"', (value) =>
  [true, false, "test"].includes(value as never),
);

/** `"2026-12-24"` becomes the milliseconds of its midnight in UTC. */
const time: Read<number> = (value, path, wrong) => {
  const ms = typeof value === "string" && DATE.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  wrong(path, value, 'a day like "2026-12-24", or a moment like "2026-12-24T09:00:00+01:00"');
  return undefined;
};

const written = shape({
  id: identifier,
  priority: maybe(number(-1e6, 1e6), 0),
  enabled: maybe(enabled, true),
  from: maybe(time),
  until: maybe(time),
  triggers: maybe(list(trigger), []),
  audience: maybe(condition),
});

/** Of a touchpoint, what listening needs. */
export const moment: Read<Moment> = (value, path, wrong) => {
  const { from: fromMs, until: untilMs, ...rest } = written(value, path, wrong) ?? {};
  return { ...rest, fromMs, untilMs } as unknown as Moment;
};
