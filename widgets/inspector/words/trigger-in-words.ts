import type { FrustrationKind, Trigger } from "../../../src/model/trigger.js";
import { spanInWords } from "./span-in-words.js";
import { valueInWords } from "./value-in-words.js";

const KINDS: Readonly<Record<FrustrationKind, string>> = {
  rage: "rage clicks",
  dead: "dead clicks",
  error: "an error",
  abandon: "a form given up",
};

/** What a touchpoint waits for, as one would say it: `after order_completed, 2 s later`. */
export function triggerInWords(trigger: Trigger): string {
  const { delayMs, where, cancelOn } = trigger;
  return [
    momentInWords(trigger),
    where && `where ${valueInWords(where)}`,
    delayMs > 0 && `${spanInWords(delayMs)} later`,
    cancelOn.length > 0 && `unless ${cancelOn.join(" or ")}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function momentInWords(trigger: Trigger): string {
  switch (trigger.on) {
    case "load":
      return "when the page loads";
    case "route":
      return "on every navigation";
    case "event":
      return `after ${trigger.name}${times(trigger.count)}${within(trigger.withinMs)}`;
    case "sequence":
      return `after ${trigger.steps.join(", then ")}${within(trigger.withinMs)}`;
    case "click":
      return `on a click on ${trigger.selector}`;
    case "visible":
      return `when ${percent(trigger.ratio)} of ${trigger.selector} is in view${lasting(trigger.forMs)}`;
    case "scroll":
      return `at ${percent(trigger.depth)} of the page`;
    case "dwell":
      return `after ${spanInWords(trigger.forMs)} in view ${trigger.scope === "visit" ? "over the visit" : "on one page"}`;
    case "exit":
      return "on the way out";
    case "idle":
      return `after ${spanInWords(trigger.forMs)} of stillness`;
    case "return":
      return `on coming back after ${spanInWords(trigger.forMs)}`;
    case "frustration":
      return `after ${trigger.kinds.map((kind) => KINDS[kind]).join(" or ")}${times(trigger.count)}`;
    case "visit":
      return `on visit ${trigger.count}`;
    case "link":
      return "by a link to it";
    case "manual":
      return "when the page asks";
  }
}

const times = (count: number) => (count > 1 ? ` ${count} times` : "");
const within = (spanMs?: number) => (spanMs === undefined ? "" : ` within ${spanInWords(spanMs)}`);
const lasting = (spanMs: number) => (spanMs > 0 ? ` for ${spanInWords(spanMs)}` : "");
const percent = (share: number) => `${Math.round(share * 100)} %`;
