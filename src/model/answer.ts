import type { QuestionType } from "./question.js";

/** What came back to one question, with enough beside it that it can be scored without the definition. */
export interface Answer {
  readonly question: string;
  readonly type: QuestionType;
  readonly value: number | string;
  /** Lowest and highest value that could be chosen. */
  readonly scale?: readonly [number, number];
  /** The wording as it was shown. */
  readonly text?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
}
