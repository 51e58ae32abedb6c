import { duration } from "../../lib/duration.js";
import type { TouchpointConfig, TriggerConfig } from "../../model/touchpoints-config.js";
import { pathText } from "../words/path-text.js";
import { DEFAULT_REST } from "./default-rest.js";
import { same } from "./same.js";
import { stands } from "./stands.js";
import type { PlacedTouchpoint, Survey } from "./survey.js";
import type { FindWarnings, Warning } from "./warning.js";

/**
 * Touchpoints that another always comes before: due at the same moments, for everyone this one is for, and free
 * whenever this one is. Only where that is certain: most that look like it get their turn while the other one rests.
 */
export const shadowed: FindWarnings = (survey) => {
  const byPriority = [...survey.touchpoints].sort((a, b) => priority(b) - priority(a));
  return byPriority.flatMap((each, i): Warning[] => {
    const first = byPriority.slice(0, i).find((other) => shadows(other.touchpoint, each.touchpoint, survey));
    if (!first) return [];
    const why = priority(first) > priority(each) ? "has a higher priority" : "comes earlier in the file";
    return [
      {
        code: "shadowed",
        at: each.at,
        message: `${pathText(first.at)} is due at the same moments for everyone this is for, and ${why}.`,
        consequence: "No trigger ever shows the touchpoint.",
      },
    ];
  });
};

function shadows(first: TouchpointConfig, second: TouchpointConfig, { limits }: Survey): boolean {
  return isFree(first, limits) && isForAll(first, second) && !stands(second) && isDueWith(first, second);
}

/** Whether nothing but what all share ever holds it back. */
function isFree(touchpoint: TouchpointConfig, limits: Survey["limits"]): boolean {
  const { frequency, sample = 1 } = touchpoint;
  const quietMs = duration(limits.quiet ?? "7d") ?? 0;
  const restMs = Math.max(
    ...Object.values({ ...DEFAULT_REST, ...frequency?.cooldown }).map((rest) => duration(rest) ?? 0),
  );
  // The rest begins when the prompt closes, the quiet period when it opened: half of it leaves days for that.
  const rested = restMs === 0 || restMs <= quietMs / 2;
  return !stands(touchpoint) && sample === 1 && frequency?.show === "always" && rested;
}

function isForAll(first: TouchpointConfig, second: TouchpointConfig): boolean {
  const none = (value: unknown) => value === undefined || same(value, {});
  const { enabled = true } = first;
  const groups = second.frequency?.groups ?? [];
  return (
    (enabled === true || (enabled === "test" && second.enabled === "test")) &&
    (first.from === undefined || first.from === second.from) &&
    (first.until === undefined || first.until === second.until) &&
    (none(first.audience) || same(first.audience, second.audience)) &&
    (first.frequency?.groups ?? []).every((group) => groups.includes(group))
  );
}

/** Whether each trigger of the second goes with one of the first that asks no more. */
function isDueWith({ triggers: theirs = [] }: TouchpointConfig, { triggers: ours = [] }: TouchpointConfig): boolean {
  const goesWith = (our: TriggerConfig) => theirs.some((their) => isDueWhen(their, our));
  return ours.length > 0 && ours.every(goesWith);
}

function isDueWhen({ where, ...their }: TriggerConfig, { where: condition, ...our }: TriggerConfig): boolean {
  // By these two, each touchpoint is asked for by its own name.
  if (our.on === "manual" || our.on === "link") return false;
  return same(their, our) && (where === undefined || same(where, condition));
}

function priority({ touchpoint }: PlacedTouchpoint): number {
  return touchpoint.priority ?? 0;
}
