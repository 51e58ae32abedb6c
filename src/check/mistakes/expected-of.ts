import { listed } from "../words/listed.js";
import type { PlainIssue } from "./plain-issues.js";

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** What would have been right, as the end of "Expected ...". */
export function expectedOf(issue: PlainIssue): string {
  // What our own schemas say begins like this; the rest is zod's words for programmers.
  const [, said] = /^expected (.+)$/s.exec(issue.message) ?? [];
  switch (issue.code) {
    case "invalid_union": {
      const { options } = issue as { options?: unknown[] };
      return options
        ? `one of: ${options.join(", ")}`
        : (said ?? listed(issue.errors.flat().map((each) => expectedOf(each as PlainIssue))));
    }
    case "invalid_value":
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of: ${issue.values.join(", ")}`;
    case "invalid_type":
      return said ?? KINDS[issue.expected] ?? issue.expected;
    case "invalid_key":
      return issue.issues[0] ? expectedOf(issue.issues[0] as PlainIssue) : "another name";
    case "too_small":
      return said ?? `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return said ?? `at most ${issue.maximum}${unitOf(issue.origin)}`;
    default:
      return said ?? issue.message;
  }
}

function unitOf(origin: string): string {
  return origin === "array" ? " of them" : origin === "string" ? " characters" : "";
}
