import { shown } from "../words/shown.js";
import type { Test } from "./test-of.js";

const WORDS: Readonly<Record<string, string>> = {
  ne: "other than",
  in: "one of",
  nin: "none of",
  gt: "over",
  gte: "at least",
  lt: "under",
  lte: "at most",
  glob: "like",
  contains: "something with",
  startsWith: "something that begins with",
  endsWith: "something that ends with",
};

/** What a test asks for, in words: `at least 10`. */
export function testText({ operator, operand }: Test): string {
  if (operator === "eq") return shown(operand);
  if (operator === "exists") return operand === true ? "there" : "missing";
  const value = Array.isArray(operand) ? operand.map(shown).join(", ") : shown(operand);
  return operator === "daysAgo" ? "so many days ago" : `${WORDS[operator] ?? operator} ${value}`;
}
