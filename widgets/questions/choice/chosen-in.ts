import type { Answer } from "../../../src/model/answer.js";

/** The ids in a draft: of none, of one option, or of several. */
export function chosenIn(draft: Answer["value"] | undefined): readonly string[] {
  if (typeof draft === "object") return draft;
  return typeof draft === "string" && draft ? [draft] : [];
}
