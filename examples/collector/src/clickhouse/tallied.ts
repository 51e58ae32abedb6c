import { quoted } from "./quoted.js";
import { type PIECE, TALLY } from "./tables.js";
import type { What } from "./tally.js";

/** The sums of one kind that are valid now, to be selected from, with more conditions behind it. */
export function tallied(what: What, project: string, table: typeof TALLY | typeof PIECE = TALLY): string {
  const mine = `project = ${quoted(project)}`;
  // The rows of one recount, and what has come since.
  const newest = `SELECT max(generation) FROM ${TALLY} WHERE ${mine} AND what = 'counted'`;
  return `${table} WHERE ${mine} AND what = '${what}' AND generation = (${newest})`;
}
