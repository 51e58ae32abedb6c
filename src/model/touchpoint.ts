import type { Condition } from "./condition.js";
import type { Outcome } from "./outcome.js";
import type { Question } from "./question.js";
import type { Stage } from "./stage.js";
import type { Trigger } from "./trigger.js";

/** Once ever; until an answer came; or again whenever the cooldowns allow. */
export type Show = "once" | "untilAnswered" | "always";

/** Logical, so that `end` is the left in right-to-left pages. */
export type Position =
  | "top-start"
  | "top"
  | "top-end"
  | "start"
  | "center"
  | "end"
  | "bottom-start"
  | "bottom"
  | "bottom-end";

/**
 * `dialog` is modal, `bar` lies along an edge, `inline` stands in the page, and `tab` is a quiet button on an edge, by
 * which the visitor opens the prompt.
 */
export type PresentedAs = "popover" | "dialog" | "bar" | "inline" | "tab";

export interface Presentation {
  readonly as: PresentedAs;
  readonly position: Position;
  /** The words on the tab. */
  readonly label?: string;
  /** Where it stands inline, as a CSS selector, beside `<earshot-prompt touchpoint="ID">`. */
  readonly target?: string;
  /** Closes by itself when nobody has turned to it for so long. */
  readonly autoCloseMs?: number;
  /** Whether it can be put off: "Ask me later". */
  readonly later: boolean;
}

export interface Ending {
  readonly if?: Condition;
  readonly text: string;
  readonly link?: { readonly text: string; readonly url: string };
}

/** Texts in other languages: by language, then by the path of the text they stand for. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A moment of the journey at which we may ask: every default filled in, every duration in milliseconds. */
export interface Touchpoint {
  readonly id: string;
  readonly priority: number;
  /** `test`: a draft, shown only where answers are flagged as tests. */
  readonly enabled: boolean | "test";
  /** First moment at which it may be asked; epoch milliseconds. */
  readonly fromMs?: number;
  /** First moment at which it may no longer be asked; epoch milliseconds. */
  readonly untilMs?: number;
  readonly triggers: readonly Trigger[];
  readonly audience?: Condition;
  readonly respondent: "customer" | "employee";
  readonly stage: Stage;
  readonly revision: number;
  /** Share of respondents who may be asked, 0 to 1. */
  readonly sample: number;
  readonly show: Show;
  readonly cooldownMs: Readonly<Record<Outcome, number>>;
  /** Names of the limit groups it counts in. */
  readonly groups: readonly string[];
  readonly presentation: Presentation;
  readonly questions: readonly Question[];
  readonly endings: readonly Ending[];
  readonly messages: Messages;
}
