import type { Question } from "../../model/question.js";

/** A question as Earshot asks it, its id still to be given. */
export interface Written {
  readonly question: Question;
  /** Of a choice: what the source calls an option, and what it is called here. */
  readonly optionIds?: ReadonlyMap<string, string>;
}

/** Whether it may be passed over, where that is not what Earshot does anyway. */
export function needed(type: Question["type"], required: boolean): { required?: boolean } {
  const byDefault = type !== "text" && type !== "contact";
  return required === byDefault ? {} : { required };
}
