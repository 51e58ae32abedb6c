import { stableHash } from "../lib/stable-hash.js";
import type { Touchpoint } from "../model/touchpoint.js";

/** The touchpoint with the options of shuffled choices in an order of chance, the same for the same seed. */
export function shuffled(touchpoint: Touchpoint, seed: string): Touchpoint {
  const chance = (id: string) => stableHash(`${seed} ${id}`);
  const questions = touchpoint.questions.map((question) => {
    if (question.type !== "choice" || !question.shuffle) return question;
    return { ...question, options: [...question.options].sort((a, b) => chance(a.id) - chance(b.id)) };
  });
  return { ...touchpoint, questions };
}
