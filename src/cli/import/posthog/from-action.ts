import type { Condition } from "../../../model/condition.js";
import type { TriggerConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, text } from "../loose.js";
import { type Comparison, textMatcher } from "../text-matcher.js";
import { fromEvent } from "./from-event.js";

/** An action is a name for several things that may happen: its steps. */
export function fromAction({ name, steps }: Loose, path: string, losses: Losses): TriggerConfig[] {
  const all = list(steps).map(fields);
  if (all.length === 0)
    losses.lose(path, `the action ${text(name) ?? ""}, whose steps are not in this export`, "add triggers by hand");
  return all.flatMap((step, i) => {
    const at = `${path}.steps[${i}]`;
    const where = onPage(step);
    const triggers = where ? fromStep(step, at, losses) : undefined;
    if (!triggers)
      losses.lose(at, `a step of the action ${text(name) ?? ""}: ${wordsOf(step)}`, "add a trigger by hand");
    return (triggers ?? []).map((trigger) => withPage(trigger, where));
  });
}

/** `undefined` when the step asks for something that Earshot doesn't look at: leaving that out would ask more people. */
function fromStep(step: Loose, at: string, losses: Losses): TriggerConfig[] | undefined {
  const [event, selector, href, words] = [text(step.event), selectorOf(step), text(step.href), text(step.text)];
  if (words !== undefined || list(step.properties).length > 0) return undefined;
  if (event === "$autocapture") {
    if (step.href_matching === "regex" || (selector ?? href) === undefined) return undefined;
    const sign = step.href_matching === "contains" ? "*=" : "=";
    return [
      {
        on: "click",
        selector: href === undefined ? (selector ?? "a") : `${selector ?? "a"}[href${sign}${JSON.stringify(href)}]`,
      },
    ];
  }
  if (selector !== undefined || href !== undefined || event === undefined) return undefined;
  return fromEvent({ name: event }, at, losses);
}

function selectorOf(step: Loose): string | undefined {
  return text(step.selector) ?? text(step.tag_name);
}

/** The page a step is bound to; `{}` for any, `undefined` when it can't be said. */
function onPage({ url, url_matching }: Loose): Condition | undefined {
  const wanted = text(url);
  if (wanted === undefined) return {};
  const how: Comparison = url_matching === "exact" || url_matching === "regex" ? url_matching : "contains";
  const matcher = textMatcher(how, wanted);
  return matcher === undefined ? undefined : { "page.url": matcher };
}

function withPage(trigger: TriggerConfig, where: Condition | undefined): TriggerConfig {
  return where && Object.keys(where).length > 0 ? { ...trigger, where: { ...where, ...trigger.where } } : trigger;
}

function wordsOf(step: Loose): string {
  const said = ["event", "selector", "text", "href", "url"].flatMap((key) =>
    text(step[key]) ? `${key} ${text(step[key])}` : [],
  );
  return said.join(", ") || "nothing that Earshot notices";
}
