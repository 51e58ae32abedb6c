import { EarshotError } from "../errors.js";
import { messageOf } from "../lib/message-of.js";
import { own } from "../lib/own.js";
import { utf8Length } from "../lib/utf8-length.js";
import type { Consent } from "../model/consent.js";
import type { Plan, PlannedMoment } from "../model/plan.js";
import { collect } from "./collect.js";
import { flag, isObject, maybe, oneOf, section, shown, text } from "./read.js";
import { moment } from "./read-moment.js";

const MAX_TOUCHPOINTS = 200;
export const MAX_BYTES = 64 * 1024;

const readTop = section({
  collector: maybe(text),
  key: maybe(text),
  test: maybe(flag),
  consent: maybe(oneOf<Consent>("granted", "pending", "denied"), "granted"),
  debug: maybe(flag, false),
});

/**
 * Makes a configuration ready to listen by: fills in defaults, leaves out what is broken touchpoint by touchpoint, and
 * tells of each in one line, so that one bad touchpoint never silences the others. What only asking needs (questions,
 * limits, looks) is left as it is, for the asker to read.
 *
 * @param config `touchpoints.json`, or the same object in code: not trusted
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function readPlan(config: unknown, log: (line: string) => void): Plan {
  if (!isObject(config)) throw new EarshotError("config_invalid", "", `expected an object, got ${shown(config)}`);
  const written = own(config, "touchpoints");
  if (!Array.isArray(written)) {
    throw new EarshotError("config_invalid", "touchpoints", `expected a list of touchpoints, got ${shown(written)}`);
  }
  if (written.length > MAX_TOUCHPOINTS) {
    const problem = `${written.length} are too many, expected at most ${MAX_TOUCHPOINTS}`;
    throw new EarshotError("config_too_large", "touchpoints", problem);
  }
  const json = jsonOf(config);
  const bytes = utf8Length(json);
  if (bytes > MAX_BYTES) {
    throw new EarshotError("config_too_large", "", `${bytes} bytes are too many, expected at most ${MAX_BYTES}`);
  }

  const top = collect((wrong) => readTop(config, "", wrong));
  if (top.mistakes) log(`some settings are passed over, the rest works. ${top.mistakes}`);

  const places = new Map<string, number>();
  const moments: PlannedMoment[] = [];
  for (const [i, each] of written.entries()) {
    const path = `touchpoints[${i}]`;
    const { value, mistakes } = collect((wrong) => {
      const read = moment(each, path, wrong);
      const before = read && places.get(read.id);
      if (before !== undefined) wrong(`${path}.id`, read?.id, `an id of its own, touchpoints[${before}] has this one`);
      return read;
    });
    if (mistakes || !value) {
      log(`${path} is switched off, the others work. ${mistakes}`);
    } else {
      places.set(value.id, i);
      moments.push({ ...value, path, written: each, tab: each.presentation?.as === "tab" });
    }
  }
  const wants = { signals: json.includes('"signal.'), pages: json.includes('"visit.pages"') };
  return {
    ...top.value,
    wants,
    moments: moments.sort((a, b) => b.priority - a.priority),
    written: config,
  } as unknown as Plan;
}

function jsonOf(config: object): string {
  try {
    return JSON.stringify(config);
  } catch (error) {
    throw new EarshotError("config_invalid", "", `is no JSON: ${messageOf(error)}`);
  }
}
