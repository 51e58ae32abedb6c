import type { Losses } from "../create-losses.js";
import { fields, isObject, type Loose, list, number, text } from "../loose.js";
import { and, or, type Truth } from "../truth.js";
import { propertyCondition } from "./property-condition.js";

export interface Targeting {
  readonly holds: Truth;
  readonly sample?: number;
}

/** Who is asked is kept in feature flags: one made for the survey, which travels with it, and one of the team's own. */
export function toTargeting(survey: Loose, path: string, losses: Losses): Targeting {
  const linked = text(survey.linked_flag_key) ?? text(fields(survey.linked_flag).key);
  if (linked !== undefined || number(survey.linked_flag_id) !== undefined)
    losses.widen(
      `${path}.linked_flag`,
      `only with the feature flag ${linked ?? survey.linked_flag_id}`,
      `say it as a trait with earshot.identify, and ask for it: "audience": { "user.${linked ?? "flag"}": true }`,
    );

  const flag = fields(survey.targeting_flag);
  const filters = [flag.filters, survey.targeting_flag_filters].find(isObject);
  if (filters) return byFilters(filters, `${path}.targeting_flag.filters`, losses);
  if (text(survey.targeting_flag_key) !== undefined || flag.key !== undefined)
    losses.widen(
      `${path}.targeting_flag_key`,
      "its target group, which is not in this export",
      "export it from the API of the project",
    );
  return { holds: true };
}

/** Groups of properties: all of a group must hold, any of the groups. */
function byFilters(filters: Loose, at: string, losses: Losses): Targeting {
  const groups = list(filters.groups).map(fields);
  const rollouts = groups.map(({ rollout_percentage }) => number(rollout_percentage) ?? 100);
  const [share = 100] = rollouts;
  const isEven = rollouts.every((each) => each === share);
  if (!isEven)
    losses.widen(
      `${at}.groups`,
      `a share of its own for each group: ${rollouts.join(" %, ")} %`,
      "sample holds for all",
    );

  const holds = groups.map(({ properties }, i) => {
    const parts = list(properties).map((property, k) => {
      const place = `${at}.groups[${i}].properties[${k}]`;
      const condition = byProperty(fields(property));
      if (!condition)
        losses.widen(
          place,
          `only ${wordsOf(fields(property))}`,
          "say it as a trait with earshot.identify, and ask for it in audience",
        );
      return condition ?? true;
    });
    return and(...parts);
  });
  const isShare = isEven && share >= 0 && share < 100;
  return { holds: groups.length > 0 ? or(...holds) : true, ...(isShare && { sample: share / 100 }) };
}

function byProperty({ key, type, operator, value }: Loose) {
  const name = text(key);
  // $geoip_country_code and the like are found out by PostHog's server.
  if (name === undefined || name.startsWith("$") || (type !== undefined && type !== "person")) return undefined;
  return propertyCondition(`user.${name}`, text(operator) ?? "exact", value);
}

function wordsOf({ key, operator, value }: Loose): string {
  return [text(key), text(operator) ?? "exact", JSON.stringify(value)].filter((word) => word !== undefined).join(" ");
}
