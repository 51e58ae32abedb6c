import { duration } from "../../lib/duration.js";
import type { TouchpointConfig } from "../../model/touchpoints-config.js";
import { DEFAULT_REST } from "./default-rest.js";
import { isDue } from "./is-due.js";
import type { Survey } from "./survey.js";
import type { FindWarnings } from "./warning.js";

const WEEK_MS = 7 * 86_400_000;

/** Limits that let one visitor be asked more than once a week, by the touchpoints that are there. */
export const manyPrompts: FindWarnings = (survey) => {
  const { quiet = "7d", perSession = 1 } = survey.limits;
  const most = perSession === 0 ? 0 : Math.min(timesAWeek(quiet), mostOf(survey));
  if (most <= 1) return [];

  const inLimits = survey.limits.quiet !== undefined;
  return [
    {
      code: "many-prompts",
      at: inLimits ? ["limits", "quiet"] : ["limits"],
      message: Number.isFinite(most)
        ? `A visitor may see up to ${most} prompts a week.`
        : `A visitor may see ${perSession === 1 ? "a prompt" : `${perSession} prompts`} in every visit, however many visits a week has.`,
      expected: "at most one a week: those who are asked too often stop answering",
      example: '"limits": { "quiet": "7d", "perSession": 1 }',
    },
  ];
};

/** How often any of the touchpoints may be shown in a week, at most. What the visitor opens is limited by nothing. */
function mostOf({ touchpoints, limits }: Survey): number {
  const byGroup = new Map<string | undefined, number>();
  for (const { touchpoint } of touchpoints) {
    // One group is enough to bound it; more could only bound it further.
    const [group] = touchpoint.frequency?.groups ?? [];
    byGroup.set(group, (byGroup.get(group) ?? 0) + alone(touchpoint));
  }
  return [...byGroup].reduce((sum, [name, times]) => {
    const group = name === undefined ? undefined : limits.groups?.[name];
    return sum + (group ? Math.min(times, group.max * timesAWeek(group.per)) : times);
  }, 0);
}

/** How often a touchpoint may be shown in a week, if it is the only one. */
function alone(touchpoint: TouchpointConfig): number {
  const { sample, frequency = {} } = touchpoint;
  if (!isDue(touchpoint) || sample === 0) return 0;
  const { show, cooldown = {} } = frequency;
  const rests = Object.values({ ...DEFAULT_REST, ...cooldown }).map(timesAWeek);
  return show === "once" ? 1 : Math.max(...rests);
}

function timesAWeek(rest: string): number {
  const ms = duration(rest) ?? 0;
  return ms > 0 ? Math.ceil(WEEK_MS / ms) : Number.POSITIVE_INFINITY;
}
