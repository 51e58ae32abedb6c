import type { AskingPlan, GroupLimit, Plan } from "../model/plan.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Theme } from "../model/touchpoints-config.js";
import { collect } from "./collect.js";
import {
  identifier,
  integer,
  languageTag,
  maybe,
  milliseconds,
  named,
  object,
  type Read,
  section,
  shape,
} from "./read.js";
import { rest } from "./read-touchpoint.js";

const LIMITS = { quietMs: 7 * 86_400_000, perSession: 1, groups: {} };

const group: Read<GroupLimit> = (value, path, wrong) => {
  const { max = 0, per: perMs = 0 } = readGroup(value, path, wrong) ?? {};
  return { max, perMs };
};
const readGroup = shape({ max: integer(0, 50), per: milliseconds });

const readTop = section({
  limits: section({
    quiet: maybe(milliseconds, LIMITS.quietMs),
    perSession: maybe(integer(0, 1000), LIMITS.perSession),
    groups: maybe(named(identifier, group), LIMITS.groups),
  }),
  // Its values are looked at where they are used, by the renderer.
  theme: maybe(object as Read<Theme>, {}),
  locale: maybe(languageTag, "auto"),
});

/** Reads of a plan what only asking needs. A touchpoint that turns out to be broken is left out, and told of. */
export function readAsking(plan: Plan, log: (line: string) => void): AskingPlan {
  const { value, mistakes } = collect((wrong) => readTop(plan.written, "", wrong));
  if (mistakes) log(`some settings are passed over, the rest works. ${mistakes}`);
  const { limits, theme = {}, locale = "auto" } = value ?? {};
  const { quiet = LIMITS.quietMs, perSession = LIMITS.perSession, groups = LIMITS.groups } = limits ?? {};

  const touchpoints = plan.moments.flatMap(({ written, path, tab: _, ...moment }): Touchpoint[] => {
    const read = collect((wrong) => {
      const touchpoint = rest(written, path, wrong);
      touchpoint?.groups.forEach((name, i) => {
        if (!Object.hasOwn(groups, name)) wrong(`${path}.frequency.groups[${i}]`, name, "a name out of limits.groups");
      });
      return touchpoint;
    });
    if (!read.mistakes && read.value) return [{ ...read.value, ...moment }];
    log(`${path} is switched off, the others work. ${read.mistakes}`);
    return [];
  });
  return { limits: { quietMs: quiet, perSession, groups }, theme, locale, touchpoints };
}
