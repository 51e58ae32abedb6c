import type { Answer } from "./answer.js";
import type { Receipt } from "./prompt.js";
import type { Question } from "./question.js";
import type { Ending } from "./touchpoint.js";

/** What stands beside a value: words of one's own, or a consent; see `Values`. */
export type Beside = Readonly<Partial<Record<"other" | "consent", string>>>;

export interface AskingScene {
  readonly is: "asking";
  readonly question: Question;
  /** What is on screen: chosen or typed, perhaps not said yet. */
  readonly draft: Answer["value"] | undefined;
  readonly beside: Beside;
  /** Nothing is chosen or typed. */
  readonly empty: boolean;
  /** It can be gone past with nothing said. */
  readonly skippable: boolean;
  /** What is wrong with it, as far as the visitor has tried to send it. */
  readonly wrong: string | undefined;
  /** Which question of how many, as things are now. */
  readonly step: number;
  readonly steps: number;
}

export interface EndingScene {
  readonly is: "ending";
  readonly ending: Ending | undefined;
  /** Missing as long as the last answer is being saved. */
  readonly receipt: Receipt | undefined;
}

/** What there is to see at one moment. */
export type Scene = AskingScene | EndingScene;

/** What is said in one prompt: keeps the answers, goes on and back, and saves what is said. Draws nothing. */
export interface Conversation {
  scene(): Scene;
  /** Something was chosen or typed, but not said yet. */
  draft(value: Answer["value"], beside?: Beside): void;
  /**
   * The answer to the question on screen; goes on to the next, or to the ending once it is safe.
   *
   * @param trusted whether a person's own click or key gave it (`event.isTrusted`)
   */
  say(value: Answer["value"], trusted: boolean): void;
  /** Says what is on screen, or tells what is wrong with it. */
  send(trusted: boolean): void;
  /** To the question before; what was said there and here stays on screen, and what is no longer asked is taken back. */
  back(): void;
  /** Nobody looks any more: nothing more is told. */
  stop(): void;
}

export interface Converse {
  /** `scene()` is another. */
  onChange(): void;
  /** A word for what is wrong with what is on screen, if anything; what is empty is not asked about. */
  wrong?(question: Question, draft: Answer["value"], beside: Beside): string | undefined;
}
