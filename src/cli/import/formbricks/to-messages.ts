import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { createMessages } from "../create-messages.js";
import { fields, type Loose, list, text } from "../loose.js";
import { sentences } from "../sentences.js";
import type { Ended } from "./to-endings.js";
import { belowOf } from "./to-question.js";
import type { Asked } from "./to-questions.js";
import { labelOf } from "./to-statement.js";
import { translationsOf } from "./words-of.js";

/** Every text of Formbricks holds its translations; here they stand together. Languages switched off stay away. */
export function toMessages(
  survey: Loose,
  asked: readonly Asked[],
  ended: readonly Ended[],
  path: string,
  losses: Losses,
): TouchpointConfig["messages"] {
  const messages = createMessages(losses);
  const off = list(survey.languages).flatMap((each) => {
    const { enabled, language } = fields(each);
    return enabled === false ? (text(fields(language).code) ?? []) : [];
  });
  const add = (to: string, value: unknown, at: string) => {
    for (const [language, words] of translationsOf(value))
      if (!off.includes(language)) messages.add(language, to, words, at);
  };

  for (const { question, optionIds, card, consent } of asked) {
    add(`questions.${question.id}.text`, card.source.headline, card.path);
    if ("low" in question) add(`questions.${question.id}.low`, card.source.lowerLabel, card.path);
    if ("high" in question) add(`questions.${question.id}.high`, card.source.upperLabel, card.path);
    if ("placeholder" in question) add(`questions.${question.id}.placeholder`, card.source.placeholder, card.path);
    if (question.note !== undefined) add(`questions.${question.id}.note`, belowOf(card.source), card.path);
    if ("button" in question) add(`questions.${question.id}.button`, labelOf(card.source), card.path);
    if (consent !== undefined) add(`questions.${question.id}.consent`, consent, card.path);
    for (const each of list(card.source.choices)) {
      const { id, label } = fields(each);
      const option = optionIds?.get(text(id) ?? "");
      if (option !== undefined && option !== "other")
        add(`questions.${question.id}.options.${option}.text`, label, card.path);
    }
  }
  ended.forEach(({ ending, source }, i) => {
    const below = new Map(translationsOf(source.subheader));
    const languages = new Set([...translationsOf(source.headline).map(([language]) => language), ...below.keys()]);
    const above = new Map(translationsOf(source.headline));
    const whole = Object.fromEntries([...languages].map((each) => [each, sentences(above.get(each), below.get(each))]));
    add(`endings.${i}.text`, whole, path);
    if (ending.link) add(`endings.${i}.link.text`, source.buttonLabel, path);
  });
  return messages.all();
}
