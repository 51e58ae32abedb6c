import type { Settings, Written } from "../model/plan.js";
import { mistakeInWords } from "./expected-in-words.js";
import { openConfig } from "./open-config.js";
import { readConfig } from "./read-config.js";

/**
 * Makes a configuration ready, and tells of what is broken in one line for each touchpoint.
 *
 * @param config `touchpoints.json`, or the same object in code: not trusted
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function normalize(config: unknown, log: (line: string) => void): Settings {
  openConfig(config);
  return readConfig(config as Written, (mistakes, touchpoint) => {
    const left = touchpoint
      ? `${touchpoint} is switched off, the others work.`
      : "some settings are passed over, the rest works.";
    log([left, ...mistakes.map(mistakeInWords)].join(" "));
  });
}
