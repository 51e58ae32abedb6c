import type { Condition } from "./condition.js";

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  /** Asked only when this holds of the answers before it. */
  readonly if?: Condition;
}

interface ScaleLabels {
  readonly low?: string;
  readonly high?: string;
}

/** 0 to 10: how likely to recommend. */
export interface NpsQuestion extends QuestionBase, ScaleLabels {
  readonly type: "nps";
}

/** 1 to 5: how satisfied. */
export interface CsatQuestion extends QuestionBase, ScaleLabels {
  readonly type: "csat";
}

/** 1 to 7: agreement with "... made it easy". */
export interface CesQuestion extends QuestionBase, ScaleLabels {
  readonly type: "ces";
}

/** A comment in the respondent's own words. */
export interface TextQuestion extends QuestionBase {
  readonly type: "text";
  readonly placeholder?: string;
  /** In characters (code points); 2000 unless told, at most 10000. */
  readonly maxLength?: number;
}

/** One thing asked. */
export type Question = NpsQuestion | CsatQuestion | CesQuestion | TextQuestion;

export type QuestionType = Question["type"];
