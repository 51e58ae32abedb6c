import type { Condition, Matcher } from "../../model/condition.js";

/** A condition that may have turned out to hold always, or never. */
export type Truth = Condition | boolean;

const OPPOSITE: Readonly<Record<string, string>> = { eq: "ne", ne: "eq", in: "nin", nin: "in" };

export function and(...parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  const conditions = parts.filter((part) => typeof part === "object");
  if (conditions.length === 0) return true;
  return merged(conditions) ?? { all: conditions };
}

export function or(...parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  const [first = false, ...rest] = parts.filter((part) => typeof part === "object");
  return first === false || rest.length === 0 ? first : { any: [first, ...rest] };
}

/** The opposite also where the fact is missing: `ne` holds of what isn't there, so it is the opposite of `eq`. */
export function not(part: Truth): Truth {
  if (typeof part === "boolean") return !part;
  const [[name, value] = ["", undefined], ...more] = Object.entries(part);
  if (more.length > 0 || value === undefined) return { not: part };

  if (name === "not") return value as Condition;
  if (name === "any") return and(...(value as Condition[]).map(not));
  if (name === "all") return or(...(value as Condition[]).map(not));
  const opposite = oppositeOf(value as Matcher);
  return opposite ? { [name]: opposite } : { not: part };
}

function oppositeOf(matcher: Matcher): Matcher | undefined {
  if (typeof matcher !== "object" || matcher === null) return { ne: matcher };
  const [[operator, wanted] = ["", undefined], ...more] = Object.entries(matcher);
  if (more.length > 0) return undefined;
  if (operator === "ne") return wanted as Matcher;
  if (operator === "exists") return { exists: !wanted };
  const opposite = OPPOSITE[operator];
  return opposite === undefined ? undefined : { [opposite]: wanted };
}

/** As one object, as people would write it; `undefined` when two parts ask differently about the same fact. */
function merged(conditions: readonly Condition[]): Condition | undefined {
  const whole: Record<string, unknown> = {};
  for (const [name, value] of conditions.flatMap(Object.entries)) {
    if (!(name in whole)) whole[name] = value;
    else if (!["any", "all", "not"].includes(name) && areApart(whole[name], value))
      whole[name] = { ...(whole[name] as object), ...(value as object) };
    else return undefined;
  }
  return whole as Condition;
}

function areApart(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return false;
  return !Object.keys(one).some((operator) => operator in other);
}
