import type { Ending } from "../../../model/touchpoint.js";
import type { TouchpointConfig } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { createMessages } from "../create-messages.js";
import { fields, type Loose } from "../loose.js";
import { plainText } from "../plain-text.js";
import { sentences } from "../sentences.js";
import type { Asked } from "./to-questions.js";

/** The survey and each question have translations of their own, by language. */
export function toMessages(
  survey: Loose,
  asked: readonly Asked[],
  endings: readonly Ending[],
  path: string,
  losses: Losses,
): TouchpointConfig["messages"] {
  const messages = createMessages(losses);

  for (const { question, source, path: at } of asked) {
    for (const [language, translation] of Object.entries(fields(source.translations))) {
      const { question: words, lowerBoundLabel, upperBoundLabel } = fields(translation);
      const add = (part: string, text: unknown) =>
        messages.add(language, `questions.${question.id}.${part}`, plainText(text), at);
      add("text", words);
      if ("low" in question) add("low", lowerBoundLabel);
      if ("high" in question) add("high", upperBoundLabel);
    }
  }
  if (endings.length > 0) {
    const looks = fields(survey.appearance);
    for (const [language, translation] of Object.entries(fields(survey.translations))) {
      const header = plainText(fields(translation).thankYouMessageHeader);
      const below = plainText(fields(translation).thankYouMessageDescription);
      // Half a translation goes with the other half as it was, as PostHog shows it.
      const text =
        (header ?? below) &&
        sentences(
          header ?? plainText(looks.thankYouMessageHeader),
          below ?? plainText(looks.thankYouMessageDescription),
        );
      messages.add(language, "endings.0.text", text, path);
    }
  }
  return messages.all();
}
