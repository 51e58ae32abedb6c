import type { Settings, Written } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Mistake } from "./expected.js";
import type { Wrong } from "./read.js";
import { readSettings } from "./read-settings.js";
import { touchpoint as readTouchpoint } from "./read-touchpoint.js";

/** Mistakes in the settings, or in a touchpoint by its path. */
export type OnMistakes = (mistakes: readonly Mistake[], touchpoint?: string) => void;

/**
 * Makes a configuration ready: fills in defaults, and leaves out what is broken touchpoint by touchpoint, so that one
 * bad touchpoint never silences the others.
 *
 * @param written as `openConfig` has found it; what is in it is not trusted
 */
export function readConfig(written: Written, onMistakes: OnMistakes): Settings {
  const top = collect((wrong) => readSettings(written, wrong));
  if (top.mistakes.length) onMistakes(top.mistakes);

  const places = new Map<unknown, number>();
  const touchpoints: Touchpoint[] = [];
  for (const [i, each] of written.touchpoints.entries()) {
    const path = `touchpoints[${i}]`;
    const { id } = Object(each) as { readonly id?: unknown };
    // Taken by one that is broken, too: listening, which doesn't look as closely, takes the first.
    const before = places.get(id);
    if (before === undefined && id !== undefined) places.set(id, i);
    const { value, mistakes } = collect((wrong) => {
      const read = readTouchpoint(each, path, wrong);
      if (before !== undefined) wrong(`${path}.id`, id, ["ownId", `touchpoints[${before}]`]);
      read?.groups.forEach((name, n) => {
        if (!Object.hasOwn(top.value.limits.groups, name)) wrong(`${path}.frequency.groups[${n}]`, name, ["group"]);
      });
      return read;
    });
    if (mistakes.length || !value) onMistakes(mistakes, path);
    else touchpoints.push(value);
  }
  return { ...top.value, touchpoints: touchpoints.sort((a, b) => b.priority - a.priority) };
}

/** Reads, and gathers what was wrong. */
function collect<T>(read: (wrong: Wrong) => T): { readonly value: T; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const value = read((...mistake) => mistakes.push(mistake));
  return { value, mistakes };
}
