import type { Outcome } from "./outcome.js";

/** What a visitor was shown and how it ended: all that the limits are counted by. */
export interface Past {
  /** When any prompt was last shown; epoch milliseconds. */
  readonly lastShownAt?: number;
  readonly touchpoints: Readonly<Record<string, Asked>>;
  /** When a prompt of each limit group was shown, oldest first; epoch milliseconds. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
}

/** The past of the visitor of this device, and who that is. */
export interface History extends Past {
  readonly anonymousId: string;
  /** Prompts shown in one visit. */
  readonly visit: { readonly id: string; readonly prompts: number };
}

/** When something last ended in each way; epoch milliseconds. */
export type Ends = Readonly<Partial<Record<Outcome, number>>>;

/** One touchpoint's past. */
export interface Asked {
  readonly shown: number;
  readonly shownAt: number;
  readonly answeredAt?: number;
  /** The last outcome; `ignored` from the moment of showing until there is another. */
  readonly outcome: Outcome;
  readonly outcomeAt: number;
  /** How it ended before that: each outcome rests its own time. */
  readonly earlier?: Ends;
}

/** A past to hand from one device to another, or from a server to a device: `earshot.exportState()`. */
export interface State extends Past {
  readonly v: 1;
}
