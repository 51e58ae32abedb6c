import { nearest } from "../words/nearest.js";
import type { PlainIssue } from "./plain-issues.js";

const UNIT = /^\s*(\d{1,6})\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\s*$/i;

/** What was probably meant: a word by its letters, or the same value as the kind of value it should have been. */
export function meantValue(issue: PlainIssue, value: unknown): string | number | boolean | undefined {
  if (issue.code === "too_big" && issue.maximum === 1 && Number(value) > 1 && Number(value) <= 100) {
    return Number(value) / 100;
  }
  if (issue.code === "invalid_type" && issue.expected === "string" && typeof value === "number") {
    // 30 is no duration, and "30" neither.
    return /\blike\b/.test(issue.message) ? undefined : String(value);
  }
  if (typeof value !== "string") return undefined;

  const words = wordsOf(issue);
  if (words.length > 0)
    return nearest(value, words) ?? words.find((word) => word.toLowerCase() === value.toLowerCase());
  const kinds = kindsOf(issue);
  if (kinds.some((kind) => kind === "number" || kind === "int") && value.trim() && Number.isFinite(Number(value)))
    return Number(value);
  if (kinds.includes("boolean") && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
  if (issue.message.includes("duration")) {
    const [, count, unit] = UNIT.exec(value) ?? [];
    if (unit) return `${count}${unit[0]?.toLowerCase()}`;
  }
  return undefined;
}

function wordsOf(issue: PlainIssue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union") return [];
  const { options } = issue as { options?: unknown[] };
  return options?.map(String) ?? issue.errors.flat().flatMap((each) => wordsOf(each as PlainIssue));
}

function kindsOf(issue: PlainIssue): string[] {
  if (issue.code === "invalid_type") return [issue.expected];
  return issue.code === "invalid_union" ? issue.errors.flat().flatMap((each) => kindsOf(each as PlainIssue)) : [];
}
