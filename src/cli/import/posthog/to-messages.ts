import type { Ending } from "../../../model/touchpoint.js";
import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { createMessages } from "../create-messages.js";
import { fields, type Loose, list } from "../loose.js";
import { plainText } from "../plain-text.js";
import { sentences } from "../sentences.js";
import { goodbye } from "./to-endings.js";
import type { Asked, Questions } from "./to-questions.js";

/** The survey and each question have translations of their own, by language. */
export function toMessages(
  survey: Loose,
  { asked, lastWord }: Questions,
  endings: readonly Ending[],
  path: string,
  losses: Losses,
): TouchpointConfig["messages"] {
  const messages = createMessages(losses);

  for (const each of asked) {
    for (const [language, translation] of Object.entries(fields(each.source.translations)))
      for (const [part, words] of textsOf(each, fields(translation)))
        messages.add(language, `questions.${each.question.id}.${part}`, words, each.path);
  }
  const languages = [survey, ...(lastWord ? [lastWord.source] : [])].flatMap(({ translations }) =>
    Object.keys(fields(translations)),
  );
  for (const language of new Set(languages)) {
    const { thanks, words, button } = goodbye(survey, lastWord?.source, language);
    endings.forEach(({ text, link }, i) => {
      const said = link ? sentences(thanks, words) : thanks;
      if (said !== text) messages.add(language, `endings.${i}.text`, said, path);
      const label = button ?? words;
      if (link && label !== link.text) messages.add(language, `endings.${i}.link.text`, label, path);
    });
  }
  return messages.all();
}

function textsOf({ question, optionIds }: Asked, translation: Loose): (readonly [string, string | undefined])[] {
  const { lowerBoundLabel, upperBoundLabel, choices } = translation;
  const options = list(choices).map((words, i) => [optionIds?.get(String(i)), plainText(words)] as const);
  return [
    ["text", plainText(translation.question)],
    ["note", question.note === undefined ? undefined : plainText(translation.description)],
    ["low", "low" in question ? plainText(lowerBoundLabel) : undefined],
    ["high", "high" in question ? plainText(upperBoundLabel) : undefined],
    ["button", "button" in question ? plainText(translation.buttonText) : undefined],
    ...options.flatMap(([id, words]) =>
      id === undefined || id === "other" ? [] : [[`options.${id}.text`, words] as const],
    ),
  ];
}
