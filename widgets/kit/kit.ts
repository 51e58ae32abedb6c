import type { Question } from "../../src/model/question.js";
import type { rarer } from "../presentations/rarer.js";
import type { fields } from "../questions/fields.js";
import type { Words } from "../strings/words.js";
import type { Frame } from "./frame.js";
import type { Kind } from "./kind.js";

/** All that drawing one touchpoint in one language takes, in hand. */
export interface Kit {
  readonly t: Words;
  readonly frame: Frame;
  kindOf(question: Question): Kind;
  /** There when something is typed. */
  readonly fields: typeof fields | undefined;
  /** What most prompts do without; there for those that need some of it. */
  readonly rarer: typeof rarer | undefined;
  readonly sheet: CSSStyleSheet;
}
