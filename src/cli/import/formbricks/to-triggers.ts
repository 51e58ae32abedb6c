import type { Condition } from "../../../model/condition.js";
import type { TriggerConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, number, text } from "../loose.js";
import { restText } from "../rest-text.js";
import { onPage } from "./on-page.js";

/** What brings a survey up: actions told by code, and those that Formbricks notices by itself. */
export function toTriggers(survey: Loose, path: string, losses: Losses): TriggerConfig[] {
  if (survey.type === "link") {
    losses.lose(
      `${path}.type`,
      "a page of its own at Formbricks",
      "link to a page of yours: ?earshot=ID opens it there",
    );
    return [{ on: "link" }];
  }
  const triggers = list(survey.triggers).flatMap((each, i) => {
    // Older exports name the action and say nothing of it.
    const action = typeof each === "string" ? { type: "code", key: each } : fields(fields(each).actionClass);
    return fromAction(action, `${path}.triggers[${i}]`, losses);
  });
  if (triggers.length === 0)
    losses.lose(`${path}.triggers`, "nothing is left that brings it up", "add triggers, or call earshot.ask(id)");

  const seconds = number(survey.delay) ?? 0;
  return seconds > 0 ? triggers.map((trigger) => ({ ...trigger, delay: restText(seconds, "s") })) : triggers;
}

function fromAction(action: Loose, path: string, losses: Losses): TriggerConfig[] {
  if (action.type === "code") {
    const name = text(action.key) ?? text(action.name);
    if (name === undefined) return [];
    losses.lose(
      path,
      `the action ${name} was told to Formbricks alone`,
      `call earshot.track(${JSON.stringify(name)}) beside it`,
    );
    return [{ on: "event", name }];
  }
  const config = fields(action.noCodeConfig);
  const where = onPage(config);
  const triggers = where && noticed(config);
  if (!triggers) {
    losses.lose(
      path,
      `the action ${text(action.name) ?? ""}, ${text(config.type) ?? "of no known kind"}`,
      "add a trigger by hand",
    );
    return [];
  }
  return triggers.map((trigger) => (isEmpty(where) ? trigger : { ...trigger, where }));
}

/** `undefined` when Earshot doesn't notice the same, or only something wider. */
function noticed(config: Loose): TriggerConfig[] | undefined {
  const { cssSelector, innerHtml } = fields(config.elementSelector);
  const [selector, seconds] = [text(cssSelector), number(config.timeInSeconds)];
  switch (config.type) {
    case "pageView":
      return [{ on: "load" }, { on: "route" }];
    case "click":
      return selector === undefined || text(innerHtml) !== undefined ? undefined : [{ on: "click", selector }];
    case "exitIntent":
      return [{ on: "exit" }];
    case "fiftyPercentScroll":
      return [{ on: "scroll", depth: 0.5 }];
    case "pageDwell":
      return seconds === undefined ? undefined : [{ on: "dwell", for: restText(seconds, "s") }];
    default:
      return undefined;
  }
}

function isEmpty(condition: Condition): boolean {
  return Object.keys(condition).length === 0;
}
