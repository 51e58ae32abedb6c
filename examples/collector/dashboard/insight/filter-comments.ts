import type { CommentReport } from "../../src/report.js";
import { nameOf } from "../words/name-of.js";
import { bandOf } from "./band-of.js";
import type { Band } from "./metric.js";

export interface CommentFilter {
  readonly touchpoint?: string;
  readonly band?: Band;
  readonly search: string;
}

/** Those that pass every part of the filter, in the order given. */
export function filterComments(comments: readonly CommentReport[], filter: CommentFilter): CommentReport[] {
  const wanted = fold(filter.search.trim());
  return comments.filter(({ touchpoint, score, text, path = "" }) => {
    if (filter.touchpoint !== undefined && filter.touchpoint !== touchpoint) return false;
    if (filter.band && (!score || bandOf(score.metric, score.value) !== filter.band)) return false;
    return [text, path, nameOf(touchpoint)].some((field) => fold(field).includes(wanted));
  });
}

/** Case and accents don't matter to who searches: "cafe" finds "Café". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
