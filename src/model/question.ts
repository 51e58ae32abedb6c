import type { Condition } from "./condition.js";

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  /** A line below the question, in smaller type. */
  readonly note?: string;
  /** Asked only when this holds of the answers before it. */
  readonly if?: Condition;
  /** Whether it may not be passed over. Scores and choices are required unless told, comments and addresses are not. */
  readonly required?: boolean;
}

interface ScaleLabels {
  readonly low?: string;
  readonly high?: string;
}

/** 0 to 10: how likely to recommend. */
export interface NpsQuestion extends QuestionBase, ScaleLabels {
  readonly type: "nps";
}

/** 1 to 5: how satisfied; 1 to 2 as thumbs. */
export interface CsatQuestion extends QuestionBase, ScaleLabels {
  readonly type: "csat";
  /** `smileys` unless told. */
  readonly style?: "smileys" | "stars" | "numbers" | "thumbs";
}

/** 1 to 7: agreement with "... made it easy". */
export interface CesQuestion extends QuestionBase, ScaleLabels {
  readonly type: "ces";
}

/** A feeling of the team's own list. */
export interface EmotionOption {
  readonly id: string;
  readonly text: string;
  /** How it feels, -1 to 1. */
  readonly valence: number;
}

/** How it left one feeling: one of eight, or of the team's own list. */
export interface EmotionQuestion extends QuestionBase {
  readonly type: "emotion";
  readonly options?: readonly EmotionOption[];
}

/** A whole number on a scale of the team's own, of at most eleven steps. */
export interface RatingQuestion extends QuestionBase, ScaleLabels {
  readonly type: "rating";
  /** 1 unless told. */
  readonly min?: number;
  /** 5 unless told. */
  readonly max?: number;
  /** `numbers` unless told. */
  readonly style?: "numbers" | "stars";
}

export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
}

/** One option, or several. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: "choice";
  readonly options: readonly ChoiceOption[];
  readonly multiple?: boolean;
  /** Adds an option `other` with words of one's own. */
  readonly other?: boolean;
  /** Shows the options in an order of chance, which is recorded; `other` stays last. */
  readonly shuffle?: boolean;
}

/** A comment in the respondent's own words. */
export interface TextQuestion extends QuestionBase {
  readonly type: "text";
  readonly placeholder?: string;
  /** In characters (code points); 2000 unless told, at most 10000. */
  readonly maxLength?: number;
}

/** An address to answer to, taken only together with explicit consent. */
export interface ContactQuestion extends QuestionBase {
  readonly type: "contact";
  /** `email` unless told. */
  readonly ask?: "email" | "phone";
  /** What one agrees to; recorded with the answer. */
  readonly consent?: string;
}

/** Something said, nothing asked. */
export interface StatementQuestion extends QuestionBase {
  readonly type: "statement";
  /** The words on the button that goes on. */
  readonly button?: string;
}

/** One thing asked. */
export type Question =
  | NpsQuestion
  | CsatQuestion
  | CesQuestion
  | EmotionQuestion
  | RatingQuestion
  | ChoiceQuestion
  | TextQuestion
  | ContactQuestion
  | StatementQuestion;

export type QuestionType = Question["type"];
