import type { Outcome } from "./outcome.js";

/** What one visitor was shown and how it ended. Lives on the visitor's device only. */
export interface History {
  readonly anonymousId: string;
  readonly visit: {
    readonly id: string;
    /** Epoch milliseconds. */
    readonly startedAt: number;
    readonly lastAt: number;
    /** Prompts shown in this visit. */
    readonly prompts: number;
  };
  /** When any prompt was last shown; epoch milliseconds. */
  readonly lastShownAt?: number;
  readonly touchpoints: Readonly<Record<string, Asked>>;
}

/** One touchpoint's past. */
export interface Asked {
  readonly shown: number;
  readonly shownAt: number;
  readonly answeredAt?: number;
  /** The last outcome; `ignored` from the moment of showing until there is another. */
  readonly outcome: Outcome;
  readonly outcomeAt: number;
}
