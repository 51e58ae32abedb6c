import type { Answer } from "../../src/model/answer.js";
import type { Receipt } from "../../src/model/prompt.js";
import type { Question } from "../../src/model/question.js";
import type { Ending } from "../../src/model/touchpoint.js";

export interface AskingScene {
  readonly is: "asking";
  readonly question: Question;
  /** What is on screen: chosen or typed, perhaps not said yet. */
  readonly draft: Answer["value"] | undefined;
  /** Nothing was asked before it. */
  readonly first: boolean;
  /** With this draft, nothing is asked after it. */
  readonly last: boolean;
}

export interface EndingScene {
  readonly is: "ending";
  readonly ending: Ending | undefined;
  /** Missing as long as the last answer is being saved. */
  readonly receipt: Receipt | undefined;
}

/** What there is to see at one moment. */
export type Scene = AskingScene | EndingScene;
