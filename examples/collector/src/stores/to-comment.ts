import type { WireRecord } from "earshot/schema";
import type { CommentReport } from "../report.js";
import { scoreOf } from "./score-of.js";

/** Of a report. */
export const MAX_COMMENTS = 100;

/** Where a comment is: which record, and which of its answers. */
export interface CommentRow {
  /** The record, JSON. */
  readonly body: string;
  readonly place: number;
  readonly at: number;
}

/** A comment as it is read, with the first score of the same response. */
export function toComment({ body, place, at }: CommentRow): CommentReport {
  const record = JSON.parse(body) as WireRecord;
  const { id, touchpoint, locale, context } = record;
  const answers = record.kind === "response" ? record.answers : [];
  const said = answers[place];
  const scored = answers.find((answer) => scoreOf(answer) !== null);
  const value = scored && scoreOf(scored);
  return {
    // One response may hold several comments.
    id: `${id}:${place}`,
    touchpoint: touchpoint.id,
    stage: touchpoint.stage,
    text: String(said?.value ?? ""),
    ...(said?.text !== undefined && { question: said.text }),
    ...(scored && typeof value === "number" && { score: { metric: scored.type as Metric, value } }),
    at,
    ...(context.path !== undefined && { path: context.path }),
    ...(context.device !== undefined && { device: context.device }),
    locale,
  };
}

type Metric = NonNullable<CommentReport["score"]>["metric"];
