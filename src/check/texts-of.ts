import type { TouchpointConfig } from "../model/touchpoints-config.js";

interface Texts {
  readonly text?: string;
  readonly low?: string;
  readonly high?: string;
  readonly placeholder?: string;
}

/** The texts of a touchpoint that visitors read, by the path under which `messages` translates them. */
export function textsOf({ questions, endings = [], presentation }: TouchpointConfig): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (path: string, text: unknown) => {
    if (typeof text === "string") texts.set(path, text);
  };
  for (const question of questions) {
    const { text, low, high, placeholder }: Texts = question;
    for (const [key, part] of Object.entries({ text, low, high, placeholder }))
      add(`questions.${question.id}.${key}`, part);
  }
  endings.forEach(({ text, link }, i) => {
    add(`endings.${i}.text`, text);
    add(`endings.${i}.link.text`, link?.text);
  });
  if (presentation?.as === "tab") add("presentation.label", presentation.label);
  return texts;
}
