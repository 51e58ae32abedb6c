import { isObject } from "../../../../src/check/is-object.js";

/** One test of one fact, as the form has it. */
export interface ConditionRow {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

/** How each operator reads; what is held against days gone by is one of its own. */
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
  daysAgo: "= days ago",
  "daysAgo.gte": "≥ days ago",
  "daysAgo.gt": "> days ago",
  "daysAgo.lte": "≤ days ago",
  "daysAgo.lt": "< days ago",
} as const;

/** The tests of a condition that are one fact and one operator each; those that nest are for the text. */
export function rowsOf(condition: unknown): readonly ConditionRow[] {
  return Object.entries(Object(condition)).flatMap(([fact, matcher]) => {
    if (nests(fact)) return [];
    return Object.entries(flat(matcher))
      .filter(([operator]) => Object.hasOwn(operators, operator))
      .map(([operator, value]) => ({ fact, operator, value }));
  });
}

/** Whether there is more to it than rows can say. */
export function hasMore(condition: unknown): boolean {
  return Object.entries(Object(condition)).some(
    ([fact, matcher]) => nests(fact) || Object.keys(flat(matcher)).some((each) => !Object.hasOwn(operators, each)),
  );
}

const nests = (fact: string) => fact === "any" || fact === "all" || fact === "not";

/** The matcher of a fact with one test of it changed: from one operator to another, or, without one, away. */
export function changed(matcher: unknown, from: string, to: string | undefined, value: unknown): unknown {
  const after = Object.entries(flat(matcher)).flatMap(([operator, each]): [string, unknown][] => {
    if (operator !== from) return [[operator, each]];
    return to === undefined ? [] : [[to, value]];
  });
  const [only, ...more] = after;
  if (only === undefined) return undefined;
  return only[0] === "eq" && more.length === 0 ? only[1] : nested(after);
}

/** `{ daysAgo: { gte: 7 } }` as `{ "daysAgo.gte": 7 }`, and a bare value as `eq`. */
function flat(matcher: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(matcher)) return { eq: matcher };
  const { daysAgo, ...rest } = matcher;
  if (!isObject(daysAgo)) return matcher;
  return { ...rest, ...Object.fromEntries(Object.entries(daysAgo).map(([key, each]) => [`daysAgo.${key}`, each])) };
}

function nested(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const days = entries.filter(([operator]) => operator.startsWith("daysAgo."));
  const rest = entries.filter(([operator]) => !operator.startsWith("daysAgo."));
  return {
    ...Object.fromEntries(rest),
    ...(days.length > 0 && {
      daysAgo: Object.fromEntries(days.map(([operator, each]) => [operator.slice("daysAgo.".length), each])),
    }),
  };
}
