import type { z } from "zod";
import type { Question } from "../model/question.js";

/** Refines questions so that none has the name of what stands beside the answer to another: they would share a value. */
export function apartFromCompanions(questions: readonly Question[], context: z.core.$RefinementCtx): void {
  const beside = questions.map(companionOf);
  questions.forEach(({ id }, place) => {
    const owner = beside.indexOf(id);
    if (owner < 0) return;
    const message = `expected an id of its own: "${id}" stands beside the answer to question ${owner}`;
    context.addIssue({ code: "custom", path: [place, "id"], message });
  });
}

/** Words of one's own, and what was consented to. */
function companionOf(question: Question): string | undefined {
  if (question.type === "contact") return `${question.id}.consent`;
  return question.type === "choice" && question.other ? `${question.id}.other` : undefined;
}
