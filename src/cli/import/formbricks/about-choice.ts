import type { Condition } from "../../../model/condition.js";
import type { ChoiceQuestion } from "../../../model/question.js";
import { and, not, or, type Truth } from "../truth.js";

/**
 * A rule about the options that were chosen; `undefined` when Earshot can't say it.
 *
 * @param ids the options that it names, at least one
 */
export function aboutChoice(
  fact: string,
  operator: string,
  ids: readonly string[],
  question: ChoiceQuestion,
): Truth | undefined {
  const [id = ""] = ids;
  const has = (one: string): Condition => ({ [fact]: { contains: one } });
  if (!question.multiple) {
    if (operator === "equals") return { [fact]: id };
    if (operator === "doesNotEqual") return { [fact]: { ne: id } };
    return operator === "equalsOneOf" || operator === "isAnyOf" ? { [fact]: { in: [...ids] } } : undefined;
  }
  switch (operator) {
    case "includesOneOf":
      return or(...ids.map(has));
    case "includesAllOf":
      return and(...ids.map(has));
    // Formbricks means the same by both: the question was asked, and none of them was chosen.
    case "doesNotIncludeOneOf":
    case "doesNotIncludeAllOf":
      return and({ [fact]: { exists: true } }, not(or(...ids.map(has))));
    case "equals": {
      // This one, and no other.
      const others = [...question.options.map((option) => option.id), ...(question.other ? ["other"] : [])];
      return and(has(id), ...others.filter((other) => other !== id).map((other) => not(has(other))));
    }
    default:
      return undefined;
  }
}
