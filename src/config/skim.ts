import { duration } from "../lib/duration.js";
import type { Condition } from "../model/condition.js";
import type { Consent } from "../model/consent.js";
import type { Moment, SkimmedTrigger } from "../model/moment.js";
import type { Plan, Written } from "../model/plan.js";
import type { Persist } from "../model/tier.js";
import { openConfig } from "./open-config.js";

const MAX_DEPTH = 8;

/** Triggers that a page listens for by itself, and what it does not know by itself: facts, and places in the page. */
const AT_HAND = ["load", "route", "event", "click", "dwell", "manual"];
const LATE = /"(visit|time|signal|element|asked|answered)\.|"as":"inline"/;

/** What may keep even a visitor from being asked who never was. A text that begins like this does no harm. */
const HINDRANCES = /"(asked|answered|sample|enabled|from|until)[".]/;

type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads of a configuration just enough to listen by. What is listened to in vain, because its touchpoint turns out to
 * be broken, does no harm: nothing is shown before `normalize` has read it to the letter.
 *
 * @param config `touchpoints.json`, or the same object in code: not trusted
 * @throws EarshotError `config_invalid`, `config_too_large` when there is nothing to save
 */
export function skim(config: unknown): Plan {
  const { touchpoints, json } = openConfig(config);
  const { collector, test, consent, persist, debug } = config as Loose;
  const moments = new Map<string, Moment>();
  let odd = false;
  for (const each of touchpoints) {
    const moment = momentOf(Object(each));
    if (!moment || moments.has(moment.id)) odd = true;
    else if (Object(each).enabled !== false) moments.set(moment.id, moment);
  }
  const all = [...moments.values()];
  return {
    ...(typeof collector === "string" && { collector }),
    ...(typeof test === "boolean" && { test }),
    // A word we don't know is no consent.
    consent: consent as Consent | undefined,
    persist: persist as Persist,
    debug: debug === true,
    moments: all,
    tabs: json.includes('"as":"tab"'),
    wantsMore: LATE.test(json) || all.some(({ triggers }) => triggers.some(isLate)),
    open: !HINDRANCES.test(json),
    odd,
    written: config as Written,
  };
}

function momentOf({ id, priority = 0, triggers = [], audience = {} }: Loose): Moment | undefined {
  if (typeof id !== "string" || typeof priority !== "number" || !Array.isArray(triggers)) return undefined;
  const read = triggers.map((each) => triggerOf(Object(each)));
  if (!isCondition(audience) || !read.every((each) => each !== undefined)) return undefined;
  return { id, priority, triggers: read, audience };
}

function triggerOf(written: Loose): SkimmedTrigger | undefined {
  const { on, delay, where = {}, cancelOn = [] } = written;
  const delayMs = delay === undefined ? 0 : duration(delay);
  if (typeof on !== "string" || delayMs === undefined || !isCondition(where) || !Array.isArray(cancelOn))
    return undefined;
  return { on, delayMs, cancelOn, written, where };
}

function isLate({ on, written: { count, scope } }: SkimmedTrigger): boolean {
  return !AT_HAND.includes(on) || count !== undefined || scope !== undefined;
}

/** Whether a value can be held against facts: conditions nest, but not for ever. */
function isCondition(value: unknown, depth = MAX_DEPTH): value is Condition {
  if (Object(value) !== value || Array.isArray(value) || depth === 0) return false;
  // A plain loop: hundreds of conditions are looked at before the browser has compiled any of this.
  for (const name in value as Loose) {
    const part = (value as Loose)[name];
    const nested = name === "any" || name === "all" ? part : name === "not" ? [part] : [];
    if (!Array.isArray(nested) || !nested.every((each) => isCondition(each, depth - 1))) return false;
  }
  return true;
}
