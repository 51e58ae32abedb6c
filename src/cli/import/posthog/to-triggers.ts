import type { Duration, TriggerConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, number, text } from "../loose.js";
import { restText } from "../rest-text.js";
import { fromAction } from "./from-action.js";
import { fromEvent } from "./from-event.js";

/** What brings a survey up: events and actions where it names some, else every page that fits. */
export function toTriggers(survey: Loose, path: string, losses: Losses): TriggerConfig[] {
  const [conditions, looks] = [fields(survey.conditions), fields(survey.appearance)];
  if (survey.type === "widget") return onWidget(looks, `${path}.appearance.widgetSelector`, losses);
  if (survey.type === "api") {
    losses.lose(
      `${path}.type`,
      "shown by code of your own",
      'call earshot.ask(id) where you showed it; what stood in the page is "presentation": { "as": "inline" }',
    );
    return [];
  }
  if (survey.type === "external_survey") {
    losses.lose(`${path}.type`, "a page of its own at PostHog", "link to a page of yours: ?earshot=ID opens it there");
    return [{ on: "link" }];
  }

  const events = list(fields(conditions.events).values);
  const actions = list(fields(conditions.actions).values);
  const triggers =
    events.length + actions.length === 0
      ? onEveryPage(conditions)
      : [
          ...events.flatMap((event, i) => fromEvent(fields(event), `${path}.conditions.events.values[${i}]`, losses)),
          ...actions.flatMap((action, i) =>
            fromAction(fields(action), `${path}.conditions.actions.values[${i}]`, losses),
          ),
        ];
  if (triggers.length === 0)
    losses.lose(`${path}.conditions`, "nothing is left that brings it up", "add triggers, or call earshot.ask(id)");

  const delay = delayOf(looks);
  const cancelOn = toCancelOn(conditions, delay, path, losses);
  return triggers.map((trigger) => ({ ...trigger, ...(delay && { delay }), ...(cancelOn.length > 0 && { cancelOn }) }));
}

/** PostHog looks once a second whether the page fits, so it sees routes too, and elements that come late. */
function onEveryPage({ selector }: Loose): TriggerConfig[] {
  const late = text(selector);
  return [
    { on: "load" },
    { on: "route" },
    ...(late === undefined ? [] : [{ on: "visible", selector: late, ratio: 0 } as const]),
  ];
}

/** A tab, which needs no trigger, or an element of the page that opens the survey. */
function onWidget({ widgetType, widgetSelector }: Loose, at: string, losses: Losses): TriggerConfig[] {
  const selector = text(widgetSelector);
  if (widgetType !== "selector" || selector === undefined) return [];
  losses.lose(at, `${selector} opens it at every click; now the limits hold for it`, "earshot.ask(id) knows no limits");
  return [{ on: "click", selector }];
}

function delayOf({ surveyPopupDelaySeconds }: Loose): Duration | undefined {
  const seconds = number(surveyPopupDelaySeconds);
  return seconds !== undefined && seconds > 0 ? restText(seconds, "s") : undefined;
}

function toCancelOn(conditions: Loose, delay: Duration | undefined, path: string, losses: Losses): string[] {
  // Without a delay there is nothing to call off.
  if (!delay) return [];
  return list(fields(conditions.cancelEvents).values).flatMap((event, i) => {
    const { name, propertyFilters } = fields(event);
    const at = `${path}.conditions.cancelEvents.values[${i}]`;
    if (Object.keys(fields(propertyFilters)).length > 0)
      losses.lose(`${at}.propertyFilters`, `calls it off only with certain properties; now any ${name} does`);
    return text(name) ?? [];
  });
}
