import type { Scope } from "../store.js";
import { rangeOf } from "../stores/range-of.js";
import type { Values } from "./create-select.js";

/** The conditions of a scope, and their values. */
export interface Conditions {
  /** Whether tests count. */
  readonly tests: string;
  /** By the column `day`. */
  readonly days: string;
  /** By a column of epoch milliseconds. */
  readonly moments: (column: string) => string;
  /** By the column `facets`. */
  readonly segment: string;
  readonly values: Values;
}

export function inScope({ project, includeTest, from, to, segment }: Scope): Conditions {
  const { first, end } = rangeOf({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  return {
    // With one value in the list, the index is walked in order.
    tests: `test IN ${includeTest ? "(0, 1)" : "(0)"}`,
    days: [from === undefined ? "TRUE" : "day >= @from", to === undefined ? "TRUE" : "day <= @to"].join(" AND "),
    moments: (column) => `${column} >= @first AND ${column} < @end`,
    segment: segment
      ? "facets IN (SELECT facets FROM facet WHERE project = @project AND name = @by AND value = @is)"
      : "TRUE",
    values: {
      ...{ project, tests: Number(includeTest), first, end },
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(segment && { by: segment.by, is: segment.is }),
    },
  };
}
