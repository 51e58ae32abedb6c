import type { Question } from "../../../model/question.js";
import type { Losses } from "../create-losses.js";
import { type Loose, number, text } from "../loose.js";
import { plainText } from "../plain-text.js";
import type { Scale } from "../scale-matcher.js";
import { scaleType } from "../scale-question.js";

/** One question, its id still to be given; `undefined` when Earshot doesn't ask such. */
export function toQuestion(
  source: Loose,
  placeholder: string | undefined,
  path: string,
  losses: Losses,
): Question | undefined {
  const words = plainText(source.question);
  if (words === undefined) {
    losses.lose(path, "a question without words");
    return undefined;
  }
  const question = byType(source, words, placeholder, path, losses);
  const description = plainText(source.description);
  if (question && description !== undefined)
    losses.lose(
      `${path}.description`,
      `what stood below "${words}": "${description}"`,
      "say it in the question itself",
    );
  return question;
}

function byType(
  source: Loose,
  words: string,
  placeholder: string | undefined,
  path: string,
  losses: Losses,
): Question | undefined {
  switch (source.type) {
    case "open":
      if (source.optional === false)
        losses.lose(`${path}.optional`, `"${words}" had to be answered; in Earshot a comment may be left empty`);
      return { id: "", type: "text", text: words, ...(placeholder !== undefined && { placeholder }) };
    case "rating":
      return rating(source, words, path, losses);
    case "single_choice":
    case "multiple_choice":
      losses.lose(path, `choice questions can't be carried over yet: "${words}"`, "ask it as a text question");
      return undefined;
    case "link":
      losses.lose(
        path,
        `a text with a link: "${words}"`,
        '"endings": [{ "text": "...", "link": { "text": "...", "url": "..." } }]',
      );
      return undefined;
    default:
      losses.lose(
        path,
        `a question of the type ${String(text(source.type))}: "${words}"`,
        "Earshot asks nps, csat, ces and text",
      );
      return undefined;
  }
}

/** A scale of 10 is shown as 0 to 10, all others begin with 1. */
function rating(source: Loose, words: string, path: string, losses: Losses): Question | undefined {
  const highest = number(source.scale) ?? 5;
  const scale: Scale = [highest === 10 ? 0 : 1, highest];
  const type = scaleType(scale, words, path, losses);
  const [low, high] = [plainText(source.lowerBoundLabel), plainText(source.upperBoundLabel)];
  return type && { id: "", type, text: words, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
