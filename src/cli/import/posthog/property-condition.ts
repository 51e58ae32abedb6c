import type { Condition, Matcher } from "../../../model/condition.js";
import { number, scalars } from "../loose.js";
import { textMatcher } from "../text-matcher.js";
import { not, or } from "../truth.js";

const ORDER = { gt: Math.min, gte: Math.min, lt: Math.max, lte: Math.max };

/** A comparison of one property, as event filters and target groups have it; `undefined` when Earshot has no such. */
export function propertyCondition(fact: string, operator: string, value: unknown): Condition | undefined {
  if (operator === "is_set") return { [fact]: { exists: true } };
  if (operator === "is_not_set") return { [fact]: { exists: false } };

  const values = scalars(value);
  if (values.length === 0) return undefined;
  if (operator === "exact") return { [fact]: among(values) };
  if (operator === "is_not") return opposite({ [fact]: among(values) });
  if (operator === "icontains" || operator === "regex") return anyText(fact, operator, values);
  if (operator === "not_icontains") return opposite(anyText(fact, "icontains", values));

  const numbers = values.flatMap((each) => number(each) ?? []);
  if (!isOrder(operator) || numbers.length !== values.length) return undefined;
  // Of several bounds one is enough, so the widest counts.
  return { [fact]: { [operator]: ORDER[operator](...numbers) } };
}

/** PostHog compares texts: "5" is the number 5 as well, and "true" is true. */
function among(values: readonly (string | number | boolean)[]): Matcher {
  const all = values.flatMap((value) => {
    const other = number(value);
    const both = typeof value === "string" && other !== undefined && String(other) === value ? [value, other] : [value];
    return value === "true" || value === "false" ? [value, value === "true"] : both;
  });
  const [only = "", ...more] = all;
  return more.length > 0 ? { in: all } : only;
}

function anyText(fact: string, operator: string, values: readonly unknown[]): Condition | undefined {
  const parts = values.map((value) => {
    const matcher = textMatcher(operator === "regex" ? "regex" : "contains", String(value));
    return matcher !== undefined && { [fact]: matcher };
  });
  const whole = parts.includes(false) ? false : or(...parts);
  return typeof whole === "object" ? whole : undefined;
}

function opposite(condition: Condition | undefined): Condition | undefined {
  const turned = condition && not(condition);
  return typeof turned === "object" ? turned : undefined;
}

function isOrder(operator: string): operator is keyof typeof ORDER {
  return Object.hasOwn(ORDER, operator);
}
