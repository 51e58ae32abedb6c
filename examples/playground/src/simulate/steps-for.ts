import type { TouchpointConfig } from "../../../../src/model/touchpoints-config.js";
import type { Step } from "../state/state.js";

/** What somebody would have to do for each trigger of a touchpoint, as far as it is one thing. */
export function stepsFor(touchpoint: TouchpointConfig | undefined): readonly Step[] {
  const { triggers = [] } = Object(touchpoint) as Partial<TouchpointConfig>;
  return Array.isArray(triggers) ? triggers.flatMap((trigger) => stepsTo(Object(trigger))) : [];
}

function stepsTo(trigger: Readonly<Record<string, unknown>>): Step[] {
  const step = (does: string, what: unknown = "") => [{ does, what: String(what) }];
  switch (trigger.on) {
    case "event":
      return step("event", trigger.name);
    case "sequence":
      return Array.isArray(trigger.steps) ? trigger.steps.flatMap((name) => step("event", name)) : [];
    case "click":
      return step("click", trigger.selector);
    case "visible":
      return step("sees", trigger.selector);
    case "scroll":
      return step("scroll", trigger.depth);
    case "dwell":
    case "idle":
      return step("wait", trigger.for);
    case "return":
      return step("leaves", trigger.for);
    case "frustration":
      return step("rage");
    case "exit":
      return step("exit");
    default:
      return [];
  }
}
