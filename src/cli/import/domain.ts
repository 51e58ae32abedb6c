import { scaleOf } from "../../lib/scale-of.js";
import type { Matcher } from "../../model/condition.js";
import type { Question } from "../../model/question.js";
import { scaleMatcher, scaleValues } from "./scale-matcher.js";

type Value = number | string;

/** All answers that a question can have, where they are so few that each can be tried. */
export interface Domain {
  readonly values: readonly Value[];
  /** Says some of them, in the order of `values`. It never holds of an answer that is missing. */
  matcher(some: readonly Value[]): Matcher;
}

/** `undefined` where there is no end of answers: comments, several options at once, what may be passed over. */
export function domainOf(question: Question): Domain | undefined {
  if (question.required === false) return undefined;
  if (question.type === "choice" && !question.multiple) {
    const ids = question.options.map(({ id }) => id);
    return { values: question.other ? [...ids, "other"] : ids, matcher: oneOf };
  }
  const scale = scaleOf(question);
  return scale && { values: scaleValues(scale), matcher: (some) => scaleMatcher(some as readonly number[], scale) };
}

function oneOf(some: readonly Value[]): Matcher {
  const [only = "", ...more] = some;
  return more.length > 0 ? { in: [...some] } : only;
}
