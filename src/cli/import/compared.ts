import type { Condition, Matcher } from "../../model/condition.js";
import type { Scalar } from "../../model/json.js";
import { not, type Truth } from "./truth.js";

/** A comparison of Earshot's, or, with a `!`, its opposite. */
export type Comparing = keyof Exclude<Matcher, Scalar> | `${keyof Exclude<Matcher, Scalar>}!`;

/** One fact held against one value. */
export function compared(fact: string, comparing: Comparing, value: Scalar): Truth {
  const operator = comparing.replace("!", "");
  const condition: Condition = { [fact]: operator === "eq" ? value : { [operator]: value } };
  return comparing.endsWith("!") ? not(condition) : condition;
}
