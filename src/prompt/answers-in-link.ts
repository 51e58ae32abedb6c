import { scaleOf } from "../lib/scale-of.js";
import type { Values } from "../model/prompt.js";
import type { Question } from "../model/question.js";
import type { Address } from "../ports.js";

const PREFIX = "earshot.";

/**
 * Answers that an address carries, `?earshot=unboxing&earshot.nps=9`: so one tap in an e-mail counts as the score.
 * Several options stand with commas between them; an address of one's own never comes this way, for nobody has ticked
 * a box.
 */
export function answersInLink(address: Address | undefined, questions: readonly Question[]): Values {
  const given = questions.flatMap((question): [string, Values[string]][] => {
    const { id, type } = question;
    const text = address?.searchParams.get(PREFIX + id)?.trim();
    if (!text || type === "contact") return [];
    if (type === "choice" && question.multiple) return [[id, text.split(",")]];
    if (!scaleOf(question)) return [[id, text]];
    const score = Number(text);
    return Number.isFinite(score) ? [[id, score]] : [];
  });
  return Object.fromEntries(given);
}
