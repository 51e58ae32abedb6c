import type { Answer } from "../../src/model/answer.js";
import type { Question, QuestionType } from "../../src/model/question.js";
import type { Strings } from "../strings.js";

/** What every type of question gets. */
export interface QuestionProps<T extends QuestionType> {
  readonly question: Extract<Question, { type: T }>;
  readonly draft: Answer["value"] | undefined;
  /** With this draft, nothing is asked after it. */
  readonly last: boolean;
  /** Nothing was asked before it. */
  readonly first: boolean;
  readonly onDraft: (value: Answer["value"]) => void;
  readonly onAnswer: (value: Answer["value"], trusted: boolean) => void;
  readonly t: Strings;
}
