import type { ComponentType } from "preact";
import type { Answer } from "../../src/model/answer.js";
import type { Beside } from "../../src/model/conversation.js";
import type { Question, QuestionType } from "../../src/model/question.js";
import type { Strings } from "../strings/strings.js";
import type { Words } from "../strings/words.js";

type Value = Answer["value"];

/** What every type of question gets. */
export interface QuestionProps<T extends QuestionType> {
  readonly question: Extract<Question, { type: T }>;
  /** What is on screen: chosen or typed, perhaps not said yet. */
  readonly draft: Value | undefined;
  readonly beside: Beside;
  /** There is a word below the question, in `#wrong`, about what is wrong with it. */
  readonly invalid: boolean;
  readonly onDraft: (value: Value, beside?: Beside) => void;
  /** Says a value at once, and goes on. */
  readonly onAnswer: (value: Value, trusted: boolean) => void;
  /** Says what is on screen, as the button does. */
  readonly onSend: (trusted: boolean) => void;
  readonly t: Words;
}

/** A type of question: what draws it, and what becomes of what is said. Each is loaded when it is needed. */
export interface Kind<T extends QuestionType = QuestionType> {
  readonly Widget: ComponentType<QuestionProps<T>>;
  /** What it wears beside what every prompt does. */
  readonly css?: string;
  /** Whether what is on screen waits for the button; without it, a choice is said at once. */
  sends?(question: Extract<Question, { type: T }>, draft: Value | undefined): boolean;
  /** What is wrong with what is on screen, if anything; what is empty is not asked about. */
  wrong?(question: Extract<Question, { type: T }>, draft: Value, beside: Beside): keyof Strings["wrong"] | undefined;
}
