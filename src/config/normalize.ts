import type { Settings } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import { openConfig } from "./open-config.js";
import { shown, type Wrong } from "./read.js";
import { readSettings } from "./read-settings.js";
import { touchpoint as readTouchpoint } from "./read-touchpoint.js";

/**
 * Makes a configuration ready: fills in defaults, leaves out what is broken touchpoint by touchpoint, and tells of
 * each in one line, so that one bad touchpoint never silences the others.
 *
 * @param config `touchpoints.json`, or the same object in code: not trusted
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function normalize(config: unknown, log: (line: string) => void): Settings {
  const written = openConfig(config).touchpoints;
  const top = collect((wrong) => readSettings(config, wrong));
  if (top.mistakes) log(`some settings are passed over, the rest works. ${top.mistakes}`);

  const places = new Map<unknown, number>();
  const touchpoints: Touchpoint[] = [];
  for (const [i, each] of written.entries()) {
    const path = `touchpoints[${i}]`;
    const { id } = Object(each) as { readonly id?: unknown };
    // Taken by one that is broken, too: listening, which doesn't look as closely, takes the first.
    const before = places.get(id);
    if (before === undefined && id !== undefined) places.set(id, i);
    const { value, mistakes } = collect((wrong) => {
      const read = readTouchpoint(each, path, wrong);
      if (before !== undefined) wrong(`${path}.id`, id, `an id of its own, touchpoints[${before}] has this one`);
      read?.groups.forEach((name, n) => {
        if (!Object.hasOwn(top.value.limits.groups, name))
          wrong(`${path}.frequency.groups[${n}]`, name, "a name out of limits.groups");
      });
      return read;
    });
    if (mistakes || !value) log(`${path} is switched off, the others work. ${mistakes}`);
    else touchpoints.push(value);
  }
  return { ...top.value, touchpoints: touchpoints.sort((a, b) => b.priority - a.priority) };
}

/** Reads, and gathers what was wrong into one line. */
function collect<T>(read: (wrong: Wrong) => T): { readonly value: T; readonly mistakes: string } {
  const lines: string[] = [];
  const value = read((path, actual, expected) => lines.push(`${path} is ${shown(actual)}, expected ${expected}.`));
  return { value, mistakes: lines.join(" ") };
}
