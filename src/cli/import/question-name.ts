import type { Question } from "../../model/question.js";
import { slug } from "./create-names.js";

const MAX_LENGTH = 32;

/** What says enough by its type: a touchpoint seldom asks two of them. */
const BY_TYPE: readonly Question["type"][] = ["nps", "csat", "ces", "contact"];

/** Words to make the id of a question of. */
export function questionName({ type, text }: Question): string {
  return BY_TYPE.includes(type) ? type : slug(text, MAX_LENGTH);
}
