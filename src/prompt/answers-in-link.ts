import type { Values } from "../model/prompt.js";
import type { Question } from "../model/question.js";
import type { Address } from "../ports.js";

const PREFIX = "earshot.";

/** Answers that an address carries, `?earshot=unboxing&earshot.nps=9`: so one tap in an e-mail counts as the score. */
export function answersInLink(address: Address | undefined, questions: readonly Question[]): Values {
  const given = questions.flatMap(({ id, type }) => {
    const text = address?.searchParams.get(PREFIX + id)?.trim();
    if (!text) return [];
    const score = Number(text);
    if (type === "text") return [[id, text]];
    return Number.isFinite(score) ? [[id, score]] : [];
  });
  return Object.fromEntries(given);
}
