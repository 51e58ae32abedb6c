import type { QuestionType } from "./question.js";

/** What came back to one question, with enough beside it that it can be scored without the definition. */
export interface Answer {
  readonly question: string;
  readonly type: QuestionType;
  /** A score, words, the id of an option, or the ids of several. */
  readonly value: number | string | readonly string[];
  /** Lowest and highest value that could be chosen. */
  readonly scale?: readonly [number, number];
  /** Of an emotion: how it feels, -1 to 1. */
  readonly valence?: number;
  /** Of a choice whose options were shuffled: their ids in the order in which they were shown. */
  readonly order?: readonly string[];
  /** Of an address: what one agreed to who left it. */
  readonly consent?: string;
  /** The wording as it was shown, before facts and answers were recalled in it. */
  readonly text?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
}
