import type { Losses } from "../create-losses.js";
import { fields, type Loose, number, text } from "../loose.js";
import { needed, type Written } from "../written.js";
import { toChoice } from "./to-choice.js";
import { addressField, toContact } from "./to-contact.js";
import { toScale } from "./to-scale.js";
import { toConsent, toStatement } from "./to-statement.js";
import { wordsOf } from "./words-of.js";

/** What to do instead of questions that Earshot doesn't ask. */
const INSTEAD: Readonly<Record<string, string>> = {
  matrix: "ask one rating for each row",
  ranking: 'ask for the most important one: "type": "choice"',
  pictureSelection: 'a choice of words: "type": "choice"',
  date: 'ask it as a comment: "type": "text"',
};

/**
 * One question, its id still to be given; `undefined` when Earshot doesn't ask such.
 *
 * @param consent what the survey lets visitors agree to who leave their address here
 */
export function toQuestion(
  source: Loose,
  consent: string | undefined,
  path: string,
  losses: Losses,
): Written | undefined {
  const words = wordsOf(source.headline, `${path}.headline`, losses);
  if (words === undefined) {
    losses.lose(path, "a question without words");
    return undefined;
  }
  const written = byType(source, words, consent, path, losses);
  if (!written) return undefined;
  const { type } = written.question;
  const below = wordsOf(belowOf(source), `${path}.subheader`, losses);
  // What one agrees to is said once.
  const note = below === consent ? undefined : below;
  return {
    ...written,
    question: {
      ...written.question,
      ...(note !== undefined && { note }),
      ...(type !== "statement" && type !== "contact" && needed(type, source.required === true)),
    },
  };
}

/** Older surveys have the words of a call to action in a field of its own. */
export function belowOf({ type, subheader, html }: Loose): unknown {
  return type === "cta" || type === "consent" ? (subheader ?? html) : subheader;
}

function byType(
  source: Loose,
  words: string,
  consent: string | undefined,
  path: string,
  losses: Losses,
): Written | undefined {
  if (addressField(source)) return toContact(source, words, consent, path, losses);
  const type = text(source.type) ?? "";
  switch (type) {
    case "openText":
      return comment(source, words, path, losses);
    case "nps":
    case "rating":
    case "csat":
    case "ces":
      return toScale(source, type, words, path, losses);
    case "multipleChoiceSingle":
    case "multipleChoiceMulti":
      return toChoice(source, words, path, losses);
    case "cta":
      return toStatement(source, words, path, losses);
    case "consent":
      return toConsent(source, words, path, losses);
    default:
      losses.lose(
        path,
        `a question of the type ${type || "(none)"}: "${words}"`,
        (Object.hasOwn(INSTEAD, type) && INSTEAD[type]) || "Earshot asks scores, choices, text and contact",
      );
      return undefined;
  }
}

function comment(source: Loose, words: string, path: string, losses: Losses): Written {
  if (source.inputType === "number" || source.inputType === "url")
    losses.lose(`${path}.inputType`, `took nothing but a ${source.inputType}: "${words}"`);

  const placeholder = wordsOf(source.placeholder, `${path}.placeholder`, losses);
  const { enabled, max } = fields(source.charLimit);
  const most = enabled === true ? number(max) : undefined;
  return {
    question: {
      id: "",
      type: "text",
      text: words,
      ...(placeholder !== undefined && { placeholder }),
      ...(most !== undefined && { maxLength: Math.round(Math.min(Math.max(most, 1), 10_000)) }),
    },
  };
}
