import type { TriggerType } from "../../../../src/model/trigger.js";

/** A key of a trigger that the form has a field for. */
export interface TriggerKey {
  readonly key: string;
  readonly label: string;
  readonly usual: string;
  readonly takes: "text" | "number" | "words";
}

export interface TriggerKind {
  readonly name: string;
  readonly keys: readonly TriggerKey[];
  /** What a new one begins with. */
  readonly begins: object;
}

const text = (key: string, label: string, usual: string): TriggerKey => ({ key, label, usual, takes: "text" });
const number = (key: string, label: string, usual: string): TriggerKey => ({ key, label, usual, takes: "number" });

/** Each kind of trigger by the word for it; a new kind that has no name here does not compile. */
export const triggerKinds: Readonly<Record<TriggerType, TriggerKind>> = {
  event: kind("An event", [text("name", "Name", "order_completed"), number("count", "From count", "1")], {
    name: "order_completed",
  }),
  load: kind("The page loads", []),
  dwell: kind("Time on the page", [text("for", "For", "30s")], { for: "30s" }),
  scroll: kind("Scrolling", [number("depth", "Share of the page", "0.75")], { depth: 0.75 }),
  visible: kind("Something in view", [text("selector", "Selector", "#reviews"), text("for", "For", "2s")], {
    selector: "#reviews",
  }),
  click: kind("A click", [text("selector", "Selector", "#buy")], { selector: "#buy" }),
  exit: kind("On the way out", []),
  frustration: kind("Frustration", [
    { key: "kinds", label: "Kinds", usual: "rage, dead, error, abandon", takes: "words" },
    number("count", "From count", "1"),
  ]),
  idle: kind("Stillness", [text("for", "For", "20s")], { for: "20s" }),
  return: kind("Coming back", [text("for", "After", "10m")], { for: "10m" }),
  route: kind("Navigation", []),
  sequence: kind(
    "Events in a row",
    [{ key: "steps", label: "Events", usual: "search, search, exit", takes: "words" }, text("within", "Within", "10m")],
    { steps: ["searched", "left"] },
  ),
  visit: kind("A visit", [number("count", "Which", "2")], { count: 2 }),
  link: kind("A link", []),
  manual: kind("The page asks", []),
};

/** What the form knows of a word, which may be any. */
export function triggerKind(on: string): TriggerKind | undefined {
  return Object.hasOwn(triggerKinds, on) ? triggerKinds[on as TriggerType] : undefined;
}

function kind(name: string, keys: readonly TriggerKey[], begins: object = {}): TriggerKind {
  return { name, keys, begins };
}
