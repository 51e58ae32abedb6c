import { glob } from "./glob.js";
import { own } from "./own.js";

type Facts = (name: string) => unknown;
type Compare = (actual: unknown, wanted: unknown) => boolean;
type Test = (actual: unknown, wanted: unknown, facts: Facts) => boolean;

const DAY_MS = 86_400_000;

const text = (test: (actual: string, wanted: string) => boolean): Compare => {
  return (actual, wanted) => typeof actual === "string" && typeof wanted === "string" && test(actual, wanted);
};
/** Only like compares with like: `"10" < 9` is no question to ask. Objects have no order, and may throw when asked. */
const order = (test: (actual: never, wanted: never) => boolean): Compare => {
  return (actual, wanted) =>
    typeof actual === typeof wanted && typeof actual !== "object" && test(actual as never, wanted as never);
};
const holdsText = text((actual, wanted) => actual.includes(wanted));
const among: Compare = (actual, wanted) => Array.isArray(wanted) && wanted.includes(actual);

const TESTS: Readonly<Record<string, Test>> = {
  eq: (actual, wanted) => actual === wanted,
  ne: (actual, wanted) => actual !== wanted,
  in: among,
  nin: (actual, wanted) => !among(actual, wanted),
  gt: order((actual, wanted) => actual > wanted),
  gte: order((actual, wanted) => actual >= wanted),
  lt: order((actual, wanted) => actual < wanted),
  lte: order((actual, wanted) => actual <= wanted),
  exists: (actual, wanted) => (actual !== undefined) === wanted,
  glob: text((actual, wanted) => glob(wanted, actual)),
  contains: (actual, wanted) => (Array.isArray(actual) ? actual.includes(wanted) : holdsText(actual, wanted)),
  startsWith: text((actual, wanted) => actual.startsWith(wanted)),
  endsWith: text((actual, wanted) => actual.endsWith(wanted)),
  daysAgo(actual, wanted, facts) {
    const days = Math.floor((timeOf(facts("now")) - timeOf(actual)) / DAY_MS);
    // Days are no date: without a `now` for them, days ago of days ago end here, however deep they are written.
    return Number.isFinite(days) && matches(wanted, days, () => undefined);
  },
};

/** What a missing fact passes; it fails every other test. */
const ABSENT = ["exists", "ne", "nin"];

/** The operators of a matcher, as the configuration may name them. */
export const operators: readonly string[] = Object.keys(TESTS);

/** Whether a condition holds of the facts. Never throws; an operator it doesn't know fails. */
export function holds(condition: object, facts: Facts): boolean {
  return Object.entries(condition).every(([name, part]) => {
    if (name === "any") return part.some((each: object) => holds(each, facts));
    if (name === "all") return part.every((each: object) => holds(each, facts));
    if (name === "not") return !holds(part, facts);
    return matches(part, facts(name), facts);
  });
}

/** Epoch milliseconds of ISO 8601, or of what is a number already. */
function timeOf(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : typeof value === "number" ? value : Number.NaN;
}

function matches(matcher: unknown, actual: unknown, facts: Facts): boolean {
  if (typeof matcher !== "object" || matcher === null) return actual === matcher;
  return Object.entries(matcher).every(([operator, wanted]) => {
    if (actual === undefined && !ABSENT.includes(operator)) return false;
    return (own(TESTS, operator) as Test | undefined)?.(actual, wanted, facts) ?? false;
  });
}
