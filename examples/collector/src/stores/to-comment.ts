import type { CommentReport } from "../report.js";
import { answersOf, type StoredRecord } from "../stored-record.js";
import { isScore, scoreOf } from "./score-of.js";

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
  const record = JSON.parse(body) as StoredRecord;
  const { id, touchpoint, respondent, locale, context } = record;
  const answers = answersOf(record);
  const said = answers[place];
  const scored = answers.find((answer) => isScore(answer.type) && scoreOf(answer) !== null);
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
    ...(record.kind === "mention" && { source: record.source }),
    respondent: respondent.userId ?? respondent.anonymousId,
    ...(context.path !== undefined && { path: context.path }),
    ...(context.device !== undefined && { device: context.device }),
    locale,
  };
}

type Metric = NonNullable<CommentReport["score"]>["metric"];
