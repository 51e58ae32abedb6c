import type { Scope } from "../store.js";
import { quoted } from "./quoted.js";

/** Records of a project, of tests where they are asked for, and of a segment; of all days. */
export function inScope({ project, includeTest, segment }: Omit<Scope, "from" | "to">): string {
  const mine = `project = ${quoted(project)}${includeTest ? "" : " AND test = 0"}`;
  if (!segment) return mine;
  const by = quoted(segment.by);
  return `${mine} AND has(facet.by, ${by}) AND facet.is[indexOf(facet.by, ${by})] = ${quoted(segment.is)}`;
}

/** @param day the column that has it */
export function inRange({ from, to }: Pick<Scope, "from" | "to">, day = "day"): string {
  const since = from === undefined ? "1" : `${day} >= ${quoted(from)}`;
  return to === undefined ? since : `${since} AND ${day} <= ${quoted(to)}`;
}
