import type { CommentReport, TopicReport } from "../../src/report.js";
import { nameOf } from "../words/name-of.js";
import { bandOf } from "./band-of.js";
import type { Band } from "./metric.js";
import type { Tone } from "./tone.js";

export interface CommentFilter {
  readonly touchpoint?: string | undefined;
  readonly band?: Band | undefined;
  readonly sentiment?: Tone | undefined;
  /** Of a topic that the report no longer has, nothing is left to go by: it lets everything through. */
  readonly topic?: string | undefined;
  readonly search: string;
}

/** Those that pass every part of the filter, in the order given. */
export function filterComments(
  comments: readonly CommentReport[],
  filter: CommentFilter,
  topics: readonly TopicReport[] = [],
): CommentReport[] {
  const wanted = fold(filter.search.trim());
  const topic = topics.find(({ id }) => id === filter.topic);
  const spoken = topic && new Set(topic.comments);
  return comments.filter(({ id, touchpoint, score, source, text, sentiment, path = "" }) => {
    if (filter.touchpoint !== undefined && filter.touchpoint !== touchpoint) return false;
    if (filter.band && (!score || source !== undefined || bandOf(score.metric, score.value) !== filter.band))
      return false;
    if (filter.sentiment && filter.sentiment !== (sentiment?.label ?? "unknown")) return false;
    if (spoken && !spoken.has(id)) return false;
    return [text, path, nameOf(touchpoint)].some((field) => fold(field).includes(wanted));
  });
}

/** Case and accents don't matter to who searches: "cafe" finds "Café". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
