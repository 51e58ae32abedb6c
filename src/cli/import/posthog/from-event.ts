import type { Condition } from "../../../model/condition.js";
import type { TriggerConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, text } from "../loose.js";
import { and } from "../truth.js";
import { propertyCondition } from "./property-condition.js";

/** Events that PostHog captures by itself, as far as Earshot notices the same. */
const NOTICED: Readonly<Record<string, readonly TriggerConfig[]>> = {
  $pageview: [{ on: "load" }, { on: "route" }],
  $pageleave: [{ on: "exit" }],
  $rageclick: [{ on: "frustration", kinds: ["rage"] }],
  $dead_click: [{ on: "frustration", kinds: ["dead"] }],
  $exception: [{ on: "frustration", kinds: ["error"] }],
};

/** An event that brings a survey up; nothing when Earshot has no such. */
export function fromEvent({ name: written, propertyFilters }: Loose, at: string, losses: Losses): TriggerConfig[] {
  const name = text(written);
  if (name === undefined) return [];
  const filters = Object.entries(fields(propertyFilters));

  if (name.startsWith("$")) {
    const triggers = Object.hasOwn(NOTICED, name) && filters.length === 0 ? NOTICED[name] : undefined;
    if (!triggers) losses.lose(at, `PostHog's own event ${name}`, "call earshot.track when it happens");
    return [...(triggers ?? [])];
  }

  const where: Condition[] = [];
  for (const [property, filter] of filters) {
    const { operator, values } = fields(filter);
    const condition = propertyCondition(`event.${property}`, text(operator) ?? "exact", values);
    if (!condition) {
      losses.lose(
        `${at}.propertyFilters.${property}`,
        `${name} with ${property} ${text(operator) ?? "exact"} ${JSON.stringify(values)}`,
        'say it in "where" of the trigger',
      );
      return [];
    }
    where.push({ [`event.${property}`]: { exists: true } }, condition);
  }
  losses.lose(
    at,
    `the event ${name} was told to PostHog alone`,
    `call earshot.track(${JSON.stringify(name)}, properties) beside it`,
  );
  const whole = and(...where);
  return [{ on: "event", name, ...(typeof whole === "object" && { where: whole }) }];
}
