import { duration } from "../../lib/duration.js";
import type { TouchpointConfig } from "../../model/touchpoints-config.js";
import type { Survey } from "./survey.js";
import type { FindWarnings } from "./warning.js";

const WEEK_MS = 7 * 86_400_000;
const DEFAULT_REST = { answered: "90d", dismissed: "30d", ignored: "7d", snoozed: "1d" } as const;

/** Limits that let one visitor be asked more than once a week, by the touchpoints that are there. */
export const manyPrompts: FindWarnings = (survey) => {
  const { quiet = "7d", perSession = 1 } = survey.limits;
  const byLimits = timesAWeek(quiet);
  const byTouchpoints = survey.touchpoints.reduce((sum, { touchpoint }) => sum + mostOf(touchpoint, survey), 0);
  const most = perSession === 0 ? 0 : Math.min(byLimits, byTouchpoints);
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

/** How often a touchpoint may be shown in a week, at most. What the visitor opens is limited by nothing. */
function mostOf({ enabled, triggers = [], sample, frequency = {} }: TouchpointConfig, { limits }: Survey): number {
  const isDue = enabled !== false && sample !== 0 && triggers.some(({ on }) => on !== "manual" && on !== "link");
  if (!isDue) return 0;
  const { show = "untilAnswered", cooldown = {}, groups = [] } = frequency;
  const rests = Object.entries({ ...DEFAULT_REST, ...cooldown }).map(([, rest]) => timesAWeek(rest));
  const byGroups = groups.map((name) => {
    const group = limits.groups?.[name];
    return group ? group.max * timesAWeek(group.per) : Number.POSITIVE_INFINITY;
  });
  return Math.min(show === "once" ? 1 : Number.POSITIVE_INFINITY, Math.max(...rests), ...byGroups);
}

function timesAWeek(rest: string): number {
  const ms = duration(rest) ?? 0;
  return ms > 0 ? Math.ceil(WEEK_MS / ms) : Number.POSITIVE_INFINITY;
}
