import type { Answer } from "./answer.js";
import type { Question } from "./question.js";
import type { Ending, Touchpoint } from "./touchpoint.js";
import type { Theme } from "./touchpoints-config.js";
import type { CloseReason } from "./wire.js";

/** Answers so far, by question id. A comment left empty is `""`: asked, and passed over. */
export type Values = Readonly<Record<string, Answer["value"]>>;

/** What to ask next, decided from the answers; draws nothing. */
export interface Flow {
  /** The first question after the one named (or of all) that applies to these answers; `undefined` at the end. */
  next(after: string | undefined, values: Values): Question | undefined;
  /** The first ending that applies. */
  ending(values: Values): Ending | undefined;
}

/** How safe an answer is. */
export interface Receipt {
  /** `durable` survives a crash, `memory` lasts as long as the page, `none` means that there was no room for it. */
  readonly stored: "durable" | "memory" | "none";
  readonly online: boolean;
}

/** A touchpoint on screen, as the renderer gets it: what to draw, and whom to tell. */
export interface Prompt {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly theme: Theme;
  /** BCP 47: `de-DE`. */
  readonly locale: string;
  readonly test: boolean;
  readonly flow: Flow;
  /** Answers that came with the link which opened the prompt; they are saved already, and what is asked comes after. */
  readonly given: Values;
  /**
   * Saves all answers so far, under one id however often it is called. Resolves when they are as safe as they will
   * get, never rejects: thanks may be said then and not before.
   *
   * @param values every answer that still counts, not only the last
   * @param step whether this was the last one, and whether a person's own click or key gave it (`event.isTrusted`)
   */
  answer(values: Values, step: { readonly complete: boolean; readonly trusted: boolean }): Promise<Receipt>;
  /** To be called once, when the visitor has closed the prompt: before the end, or at the ending. */
  closed(how: CloseReason): void;
}

/** A quiet button on the edge of the page. */
export interface Tab {
  readonly touchpoint: Touchpoint;
  readonly theme: Theme;
  readonly locale: string;
  /** To be called when the visitor presses it. */
  open(): void;
}
