import type { Condition } from "../../model/condition.js";
import type { Question } from "../../model/question.js";
import { type Domain, domainOf } from "./domain.js";

/** A question of the source, and where its answer leads. */
export interface Step {
  /** Of the question in Earshot. */
  readonly id: string;
  /** Whether there is an answer to go by: not to what didn't come along, and not to a statement. */
  readonly answered: boolean;
  readonly domain?: Domain;
  /** The first that applies is taken; without one the next question follows. They lead forward only. */
  readonly jumps: readonly Jump[];
}

export interface Jump {
  /** About answers given by then. Absent: always. */
  readonly when?: Condition;
  /** Place of a question, from 0; the number of questions is the first ending, one more the second. */
  readonly to: number;
}

/** @param question absent when it didn't come along */
export function toStep(question: Question | undefined, jumps: readonly Jump[]): Step {
  const domain = question && domainOf(question);
  const answered = question !== undefined && question.type !== "statement";
  return { id: question?.id ?? "", answered, ...(domain && { domain }), jumps };
}
