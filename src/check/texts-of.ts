import type { TouchpointConfig } from "../model/touchpoints-config.js";
import type { Path } from "./finding.js";
import { valueAt } from "./value-at.js";

/** A text of a touchpoint that visitors read. */
export interface Text {
  readonly text: string;
  /** Where it stands within the touchpoint. */
  readonly at: Path;
}

/** What of a question people read. */
const OF_QUESTION = ["text", "note", "low", "high", "placeholder", "button", "consent"];

/** The texts of a touchpoint that visitors read, by the path under which `messages` translates them. */
export function textsOf(touchpoint: TouchpointConfig): ReadonlyMap<string, Text> {
  const { questions, endings = [], presentation } = touchpoint;
  const texts = new Map<string, Text>();
  const add = (path: string, at: Path) => {
    const text = valueAt(touchpoint, at);
    if (typeof text === "string") texts.set(path, { text, at });
  };
  questions.forEach((question, i) => {
    for (const key of OF_QUESTION) add(`questions.${question.id}.${key}`, ["questions", i, key]);
    const options = ("options" in question && question.options) || [];
    options.forEach(({ id }, n) => {
      add(`questions.${question.id}.options.${id}.text`, ["questions", i, "options", n, "text"]);
    });
  });
  endings.forEach((_, i) => {
    add(`endings.${i}.text`, ["endings", i, "text"]);
    add(`endings.${i}.link.text`, ["endings", i, "link", "text"]);
  });
  if (presentation?.as === "tab") add("presentation.label", ["presentation", "label"]);
  return texts;
}
