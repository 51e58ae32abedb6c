import { type VariantId, variantOf } from "../sample/variants.js";

/** What may have become of a prompt. */
export const states = {
  fresh: "Fresh",
  chosen: "Chosen or typed",
  wrong: "Something wrong",
  second: "Second step",
  saving: "Saving",
  ending: "Ending",
  "ending-link": "Ending with a link",
  offline: "Saved while offline",
  memory: "Offline, no storage",
  "not-saved": "Could not be saved",
  test: "Marked as a test",
  preview: "Marked as a preview",
  "auto-close": "Closes by itself",
} as const;

export type State = keyof typeof states;

export const stateIds = Object.keys(states) as State[];

/** The states that follow on the last answer. */
const ENDS: readonly State[] = ["saving", "ending", "ending-link", "offline", "memory", "not-saved"];

export const isEnd = (state: State): boolean => ENDS.includes(state);

/** Whether a question can come into a state: a score goes straight on, so that nothing can be wrong with it. */
export function reaches(id: VariantId, state: State): boolean {
  const { question } = variantOf(id);
  const { type } = question;
  if (state === "chosen") return type !== "statement";
  if (state !== "wrong") return true;
  return type === "text" || type === "contact" || (type === "choice" && question.multiple === true);
}
