import type { Scope } from "../store.js";
import { rangeOf } from "../stores/range-of.js";

/** Puts a value into a statement: gives the placeholder that stands for it. */
export type Bind = (value: unknown) => string;

/** The values of one statement. */
export function createValues(): { readonly values: unknown[]; readonly bind: Bind } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(typeof value === "string" ? storable(value) : value)}` };
}

/** PostgreSQL takes no text with a NUL, and none that is kept has one. */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

/** Which of a table's rows are of a scope, but for its segment: of what has a project, `test` and `at`. */
export function inScope({ project, includeTest, ...range }: Scope, bind: Bind): string {
  const { first, end } = rangeOf(range);
  const ofRange = `at >= ${bind(first)} AND at < ${bind(end)}`;
  return `project = ${bind(project)} AND ${ofRange} ${includeTest ? "" : "AND NOT test"}`;
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
