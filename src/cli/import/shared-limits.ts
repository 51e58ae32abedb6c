import type { TouchpointConfig, TouchpointsConfig } from "../../model/touchpoints-config.js";
import type { Carried } from "./carried.js";
import { FOR_GOOD, restText } from "./rest-text.js";

/** As many as can be said: neither product has a limit per visit. */
const NO_LIMIT = 1000;

/**
 * Both products let each survey say how long there must have been quiet before it. Earshot has one quiet period for
 * all: the longest, so that nobody is asked sooner than before.
 */
export function sharedLimits(carried: readonly Carried[]): NonNullable<TouchpointsConfig["limits"]> {
  const quietDays = Math.max(0, ...carried.map((each) => each.quietDays));
  for (const { quietDays: own, losses, quietPath, touchpoint } of carried) {
    if (own < quietDays && !isOpenedByVisitor(touchpoint))
      losses.lose(
        quietPath,
        `waited ${days(own)} after any other survey; now ${days(quietDays)}, as the longest of them`,
        "limits.quiet holds for all touchpoints",
      );
  }
  const limited = carried.flatMap(({ touchpoint: { id }, shownAtMost }) =>
    shownAtMost === undefined ? [] : [[id, { max: shownAtMost, per: FOR_GOOD }] as const],
  );
  return {
    quiet: restText(quietDays, "d"),
    // Where prompts keep a distance of days there is never a second one in a visit.
    ...(quietDays === 0 && { perSession: NO_LIMIT }),
    ...(limited.length > 0 && { groups: Object.fromEntries(limited) }),
  };
}

/** Such waits for nothing. */
function isOpenedByVisitor({ presentation, triggers = [] }: TouchpointConfig): boolean {
  return presentation?.as === "tab" || (triggers.length > 0 && triggers.every(({ on }) => on === "link"));
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
