import type { Question } from "../../../model/question.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, number, text } from "../loose.js";
import { scaleType } from "../scale-question.js";
import { wordsOf } from "./words-of.js";

/** How many points a type has unless it says so itself. */
const RANGES: Readonly<Record<string, number>> = { rating: 5, csat: 5, ces: 7 };

/** One question, its id still to be given; `undefined` when Earshot doesn't ask such. */
export function toQuestion(source: Loose, path: string, losses: Losses): Question | undefined {
  const words = wordsOf(source.headline, `${path}.headline`, losses);
  if (words === undefined) {
    losses.lose(path, "a question without words");
    return undefined;
  }
  const question = byType(source, words, path, losses);
  const below = wordsOf(source.subheader, `${path}.subheader`, losses);
  if (question && below !== undefined)
    losses.lose(`${path}.subheader`, `what stood below "${words}": "${below}"`, "say it in the question itself");
  return question;
}

function byType(source: Loose, words: string, path: string, losses: Losses): Question | undefined {
  const type = text(source.type) ?? "";
  if (type === "openText") return comment(source, words, path, losses);
  if (type === "nps" || Object.hasOwn(RANGES, type)) {
    const highest = number(source.range) ?? RANGES[type] ?? 5;
    const known = type === "nps" || (type === "ces" && highest === 7) ? type : undefined;
    const scaled = known ?? scaleType([1, highest], words, path, losses);
    const low = wordsOf(source.lowerLabel, `${path}.lowerLabel`, losses);
    const high = wordsOf(source.upperLabel, `${path}.upperLabel`, losses);
    return (
      scaled && {
        id: "",
        type: scaled,
        text: words,
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
      }
    );
  }
  if (/^multipleChoice/.test(type))
    losses.lose(path, `choice questions can't be carried over yet: "${words}"`, "ask it as a text question");
  else if (type === "cta")
    losses.lose(
      path,
      `a text with a button: "${words}"`,
      '"endings": [{ "text": "...", "link": { "text": "...", "url": "..." } }]',
    );
  else
    losses.lose(path, `a question of the type ${type || "(none)"}: "${words}"`, "Earshot asks nps, csat, ces and text");
  return undefined;
}

function comment(source: Loose, words: string, path: string, losses: Losses): Question | undefined {
  if (source.inputType === "email" || source.inputType === "phone") {
    losses.lose(
      `${path}.inputType`,
      `asks for a way to reach the visitor: "${words}"`,
      "ask for it on a page of yours, with consent",
    );
    return undefined;
  }
  if (source.inputType === "number" || source.inputType === "url")
    losses.lose(`${path}.inputType`, `took nothing but a ${source.inputType}: "${words}"`);
  if (source.required === true)
    losses.lose(`${path}.required`, `"${words}" had to be answered; in Earshot a comment may be left empty`);

  const placeholder = wordsOf(source.placeholder, `${path}.placeholder`, losses);
  const { enabled, max } = fields(source.charLimit);
  const most = enabled === true ? number(max) : undefined;
  return {
    id: "",
    type: "text",
    text: words,
    ...(placeholder !== undefined && { placeholder }),
    ...(most !== undefined && { maxLength: Math.round(Math.min(Math.max(most, 1), 10_000)) }),
  };
}
