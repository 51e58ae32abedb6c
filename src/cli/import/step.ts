import type { Condition } from "../../model/condition.js";
import type { Scale } from "./scale-matcher.js";

/** A question of the source, and where its answer leads. */
export interface Step {
  /** Of the question in Earshot. */
  readonly id: string;
  /** Whether it came along. What didn't has no answer to go by. */
  readonly kept: boolean;
  readonly scale?: Scale;
  /** The first that applies is taken; without one the next question follows. They lead forward only. */
  readonly jumps: readonly Jump[];
}

export interface Jump {
  /** About answers given by then. Absent: always. */
  readonly when?: Condition;
  /** Place of a question, from 0; the number of questions is the first ending, one more the second. */
  readonly to: number;
}
