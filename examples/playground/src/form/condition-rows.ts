import { isObject } from "../../../../src/check/is-object.js";

/** One test of one fact, as the form has it. */
export interface ConditionRow {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

/** How each operator reads. */
export const operators = {
  eq: "is",
  ne: "is not",
  gte: "≥",
  gt: ">",
  lte: "≤",
  lt: "<",
  in: "is one of",
  nin: "is none of",
  exists: "is there",
  glob: "matches",
  contains: "contains",
  startsWith: "starts with",
  endsWith: "ends with",
} as const;

/** The tests of a condition that are one fact and one operator each; those that nest are for the text. */
export function rowsOf(condition: unknown): readonly ConditionRow[] {
  return Object.entries(Object(condition)).flatMap(([fact, matcher]) => {
    if (nests(fact)) return [];
    if (!isObject(matcher)) return [{ fact, operator: "eq", value: matcher }];
    return Object.entries(matcher)
      .filter(([operator]) => Object.hasOwn(operators, operator))
      .map(([operator, value]) => ({ fact, operator, value }));
  });
}

/** Whether there is more to it than rows can say. */
export function hasMore(condition: unknown): boolean {
  return Object.entries(Object(condition)).some(
    ([fact, matcher]) =>
      nests(fact) || (isObject(matcher) && Object.keys(matcher).some((each) => !Object.hasOwn(operators, each))),
  );
}

const nests = (fact: string) => fact === "any" || fact === "all" || fact === "not";

/** The matcher of a fact with one test of it changed: from one operator to another, or, without one, away. */
export function changed(matcher: unknown, from: string, to: string | undefined, value: unknown): unknown {
  const before: Record<string, unknown> = isObject(matcher) ? { ...matcher } : { eq: matcher };
  const after = Object.fromEntries(
    Object.entries(before).flatMap(([operator, each]) => {
      if (operator !== from) return [[operator, each]];
      return to === undefined ? [] : [[to, value]];
    }),
  );
  const [only, ...more] = Object.keys(after);
  if (only === undefined) return undefined;
  return only === "eq" && more.length === 0 ? after.eq : after;
}
