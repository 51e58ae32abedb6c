import type { Answer } from "./answer.js";
import type { Conversation, Converse } from "./conversation.js";
import type { Unsubscribe } from "./events.js";
import type { Question } from "./question.js";
import type { Ending, Touchpoint } from "./touchpoint.js";
import type { Theme } from "./touchpoints-config.js";
import type { CloseReason } from "./wire.js";

/**
 * Answers so far, by question id. What was left empty is `""`: asked, and passed over. Two things stand beside their
 * question: words of one's own under `ID.other`, and under `ID.consent` what one agreed to who left an address.
 */
export type Values = Readonly<Record<string, Answer["value"]>>;

/** What to ask next, decided from the answers, with facts and answers recalled in the texts; draws nothing. */
export interface Flow {
  /** The first question after the one named (or of all) that applies to these answers; `undefined` at the end. */
  next(after: string | undefined, values: Values): Question | undefined;
  /** The first ending that applies. */
  ending(values: Values): Ending | undefined;
}

/** How safe an answer is. */
export interface Receipt {
  /**
   * `durable` survives a crash; `local` most of them; `memory` lasts as long as the page, or the tab; `delivered` found
   * no room on the device, and the collector has it; `none` is lost.
   */
  readonly stored: "durable" | "local" | "memory" | "delivered" | "none";
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
  /** Somebody of the team looks at it: it counts toward nothing. */
  readonly preview: boolean;
  /** The visitor opened it, by a tab, a link, or by going where it stands. */
  readonly opened: boolean;
  readonly flow: Flow;
  /** Begins the conversation: what most renderers need of what follows, kept in order for them. */
  converse(renderer: Converse): Conversation;
  /** Answers that came with a link, or earlier in this visit; they are saved already, and what is asked comes after. */
  readonly given: Values;
  /** What was chosen or typed earlier in this visit and not said yet. */
  readonly drafts: Values;
  /** Remembers, for as long as the visit lasts, what is chosen or typed and not said yet. */
  keep(drafts: Values): void;
  /**
   * Saves all answers so far, under one id however often it is called. Resolves when they are as safe as they will
   * get, never rejects: thanks may be said then and not before.
   *
   * @param values every answer that still counts, not only the last
   * @param step whether this was the last one, and whether a person's own click or key gave it (`event.isTrusted`)
   */
  answer(values: Values, step: { readonly complete: boolean; readonly trusted: boolean }): Promise<Receipt>;
  /** Calls `told` whenever the collector has said that it has the answers; returns what ends that. */
  sent(told: () => void): Unsubscribe;
  /** Of an inline prompt: to be called when half of it has been in view for a second. */
  seen?(): void;
  /** To be called once, when the visitor has closed the prompt: before the end, or at the ending. */
  closed(how: CloseReason): void;
}

interface Fixture {
  readonly touchpoint: Touchpoint;
  readonly theme: Theme;
  readonly locale: string;
}

/** A quiet button on the edge of the page. */
export interface Tab extends Fixture {
  /** To be called when the visitor presses it. */
  open(): void;
}

/** A place in the page for a prompt, perhaps several: `<earshot-prompt touchpoint="ID">`, `presentation.target`. */
export interface Inline extends Fixture {
  /** A prompt for one place; nothing when it may not be there any more. */
  open(): Promise<Prompt | undefined>;
}
