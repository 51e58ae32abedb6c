import type { Losses } from "../create-losses.js";
import { type Loose, number, text } from "../loose.js";
import { plainText } from "../plain-text.js";
import { scaleQuestion } from "../scale-question.js";
import { needed, type Written } from "../written.js";
import { toChoice } from "./to-choice.js";
import { toStatement } from "./to-statement.js";

const ABOUT_AN_ADDRESS = /\be-?mail\b|\bphone\b|\btelefon/i;

/** One question, its id still to be given; `undefined` when Earshot doesn't ask such. */
export function toQuestion(
  source: Loose,
  placeholder: string | undefined,
  path: string,
  losses: Losses,
): Written | undefined {
  const words = plainText(source.question);
  if (words === undefined) {
    losses.lose(path, "a question without words");
    return undefined;
  }
  const written = byType(source, words, placeholder, path, losses);
  const note = plainText(source.description);
  return (
    written && {
      ...written,
      question: {
        ...written.question,
        ...(note !== undefined && { note }),
        ...(source.type !== "link" && needed(written.question.type, source.optional !== true)),
      },
    }
  );
}

function byType(
  source: Loose,
  words: string,
  placeholder: string | undefined,
  path: string,
  losses: Losses,
): Written | undefined {
  switch (source.type) {
    case "open":
      if (ABOUT_AN_ADDRESS.test(words))
        losses.lose(
          path,
          `"${words}" may ask for an address, and addresses in comments are masked`,
          'ask it as { "type": "contact", "consent": "what one agrees to" }',
        );
      return { question: { id: "", type: "text", text: words, ...(placeholder !== undefined && { placeholder }) } };
    case "rating":
      return rating(source, words, path, losses);
    case "single_choice":
    case "multiple_choice":
      return toChoice(source, words, path, losses);
    case "link":
      return { question: toStatement(source, words, path, losses) };
    default:
      losses.lose(
        path,
        `a question of the type ${String(text(source.type))}: "${words}"`,
        "Earshot asks scores, choices, text and contact",
      );
      return undefined;
  }
}

/** A scale of 10 is shown as 0 to 10, all others begin with 1. */
function rating(source: Loose, words: string, path: string, losses: Losses): Written | undefined {
  const highest = number(source.scale) ?? 5;
  if (highest === 2)
    losses.lose(path, `"${words}" had 1 for the thumb up and 2 for the one down; now 2 is up`, "mind it in reports");
  const question = scaleQuestion(
    {
      scale: [highest === 10 ? 0 : 1, highest],
      look: source.display === "emoji" ? "faces" : "numbers",
      words,
      low: plainText(source.lowerBoundLabel),
      high: plainText(source.upperBoundLabel),
    },
    path,
    losses,
  );
  return question && { question };
}
