import type { StatementQuestion } from "../../../model/question.js";
import type { Losses } from "../create-losses.js";
import { type Loose, text } from "../loose.js";
import { plainText } from "../plain-text.js";

/** A text whose button only goes on: what it said of a link would be wrong. */
export function toStatement(source: Loose, words: string, path: string, losses: Losses): StatementQuestion {
  const link = text(source.link);
  if (link !== undefined)
    losses.lose(
      `${path}.link`,
      `a button to ${link}: "${words}"; now it goes on`,
      'a link can stand in an ending: "link": { "text": "...", "url": "..." }',
    );
  const button = link === undefined ? plainText(source.buttonText) : undefined;
  return { id: "", type: "statement", text: words, ...(button !== undefined && { button }) };
}
