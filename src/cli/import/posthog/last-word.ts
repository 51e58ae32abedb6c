import { isLink } from "../is-link.js";
import { type Loose, text } from "../loose.js";
import { plainText } from "../plain-text.js";

/** Whether a question is a text with a link, which can stand in an ending. */
export function isLastWord({ type, question, link }: Loose): boolean {
  return type === "link" && plainText(question) !== undefined && isLink(text(link) ?? "");
}
