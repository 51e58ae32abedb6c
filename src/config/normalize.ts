import { EarshotError } from "../errors.js";
import { own } from "../lib/own.js";
import type { Plan } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Theme } from "../model/touchpoints-config.js";
import {
  flag,
  integer,
  isObject,
  maybe,
  milliseconds,
  object,
  type Read,
  section,
  shown,
  text,
  type Wrong,
} from "./read.js";
import { touchpoint as readTouchpoint } from "./read-touchpoint.js";

const MAX_TOUCHPOINTS = 200;
const LIMITS = { quiet: 7 * 86_400_000, perSession: 1 };

const readTop = section({
  collector: maybe(text),
  key: maybe(text),
  test: maybe(flag),
  limits: section({ quiet: maybe(milliseconds), perSession: maybe(integer(0, 1000)) }),
  // Its values are looked at where they are used, by the renderer.
  theme: maybe(object as Read<Theme>, {}),
});

/**
 * Makes a configuration ready: fills in defaults, leaves out what is broken touchpoint by touchpoint, and tells of
 * each in one line, so that one bad touchpoint never silences the others.
 *
 * @param config `touchpoints.json`, or the same object in code: not trusted
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function normalize(config: unknown, log: (line: string) => void): Plan {
  if (!isObject(config)) throw new EarshotError("config_invalid", "", `expected an object, got ${shown(config)}`);
  const written = own(config, "touchpoints");
  if (!Array.isArray(written)) {
    throw new EarshotError("config_invalid", "touchpoints", `expected a list of touchpoints, got ${shown(written)}`);
  }
  if (written.length > MAX_TOUCHPOINTS) {
    const problem = `${written.length} are too many, expected at most ${MAX_TOUCHPOINTS}`;
    throw new EarshotError("config_too_large", "touchpoints", problem);
  }

  const top = collect((wrong) => readTop(config, "", wrong));
  if (top.mistakes) log(`some settings are passed over, the rest works. ${top.mistakes}`);

  const places = new Map<string, number>();
  const touchpoints: Touchpoint[] = [];
  for (const [i, each] of written.entries()) {
    const path = `touchpoints[${i}]`;
    const { value, mistakes } = collect((wrong) => {
      const read = readTouchpoint(each, path, wrong);
      const before = read && places.get(read.id);
      if (before !== undefined) wrong(`${path}.id`, read?.id, `an id of its own, touchpoints[${before}] has this one`);
      return read;
    });
    if (mistakes || !value) {
      log(`${path} is switched off, the others work. ${mistakes}`);
    } else {
      places.set(value.id, i);
      touchpoints.push(value);
    }
  }

  const { limits, theme, ...rest } = top.value ?? {};
  const { quiet, perSession } = { ...LIMITS, ...limits };
  return {
    ...rest,
    theme: theme ?? {},
    quietMs: quiet,
    perSession,
    touchpoints: touchpoints.sort((a, b) => b.priority - a.priority),
  } as Plan;
}

function collect<T>(read: (wrong: Wrong) => T): { value: T; mistakes: string } {
  const lines: string[] = [];
  const value = read((path, actual, expected) => lines.push(`${path} is ${shown(actual)}, expected ${expected}.`));
  return { value, mistakes: lines.join(" ") };
}
