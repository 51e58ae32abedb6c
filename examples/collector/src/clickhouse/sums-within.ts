import type { Scope } from "../store.js";
import { quoted } from "./quoted.js";
import { PIECE } from "./tables.js";
import { tallied } from "./tallied.js";
import type { What } from "./tally.js";

/** The sums of a project, or of a segment of it, to be selected from, with more conditions behind it. */
export function sumsWithin(what: What, { project, segment }: Pick<Scope, "project" | "segment">): string {
  if (!segment) return tallied(what, project);
  return `${tallied(what, project, PIECE)} AND by = ${quoted(segment.by)} AND is = ${quoted(segment.is)}`;
}
