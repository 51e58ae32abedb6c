import type { Scope } from "../store.js";

const DAY_MS = 86_400_000;

/** Puts a value into a statement: gives the placeholder that stands for it. */
export type Bind = (value: unknown) => string;

/** The values of one statement. */
export function createValues(): { readonly values: unknown[]; readonly bind: Bind } {
  const values: unknown[] = [];
  // PostgreSQL takes no text with a NUL, and none that is kept has one.
  const storable = (value: unknown) => (typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value);
  return { values, bind: (value) => `$${values.push(storable(value))}` };
}

/** Which of a table's rows are of a scope, but for its segment: of what has a project, `test` and `at`. */
export function inScope({ project, includeTest, from, to }: Scope, bind: Bind): string {
  return [
    `project = ${bind(project)}`,
    ...(includeTest ? [] : ["NOT test"]),
    ...(from === undefined ? [] : [`at >= ${bind(Date.parse(from))}`]),
    ...(to === undefined ? [] : [`at < ${bind(Date.parse(to) + DAY_MS)}`]),
  ].join(" AND ");
}

/** Which sums are of its days. */
export function inDays({ project, from, to }: Scope, bind: Bind): string {
  return [
    `project = ${bind(project)}`,
    ...(from === undefined ? [] : [`day >= ${bind(from)}::date`]),
    ...(to === undefined ? [] : [`day <= ${bind(to)}::date`]),
  ].join(" AND ");
}

/** Which records are of its segment; all where it has none. */
export function inSegment({ segment }: Scope, bind: Bind): string {
  return segment ? `facets->>${bind(segment.by)} = ${bind(segment.is)}` : "true";
}
