import type { Consent } from "./consent.js";
import type { EarshotEvents, Unsubscribe } from "./events.js";
import type { Explanation } from "./gate.js";
import type { State } from "./history.js";
import type { Properties } from "./json.js";
import type { Receipt, Values } from "./prompt.js";
import type { Stats } from "./stats.js";
import type { WireRecord } from "./wire.js";

/** A record that was put aside. */
export interface DeadLetter {
  readonly id: string;
  /** Why: `expired`, `too_large`, `withheld`, `corrupt`, what the collector said of it, or its status: `HTTP 400`. */
  readonly code: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Missing where none can be read any more. */
  readonly record?: WireRecord;
  /** What is there in place of a record. */
  readonly text?: string;
}

/** All that this device keeps of its visitor. */
export interface Mine {
  /** Said, and not delivered yet. */
  readonly queued: readonly WireRecord[];
  readonly deadLetters: readonly DeadLetter[];
  /** What else is stored, by its key: what was shown when, and how it ended; the visit; drafts. */
  readonly stored: Readonly<Record<string, unknown>>;
}

/** What the page holds. Nothing here ever throws or rejects. */
export interface Earshot {
  /**
   * Tells of an event of your own, for `event` triggers.
   *
   * @example earshot.track("order_completed", { total: 42 })
   */
  track(name: string, properties?: Properties): void;
  /**
   * Says who the visitor is. Texts, numbers and flags among the traits become facts (`user.plan`) and travel with
   * answers; those of the account become facts alone (`account.seats`). What the visitor was asked before counts on
   * as the user's.
   *
   * @example earshot.identify("u_42", { plan: "pro" }, { id: "acme", seats: 12 })
   */
  identify(userId: string, traits?: Properties, account?: Properties): void;
  /** The visitor has logged out: whoever comes next is somebody new. What is queued is still sent. */
  reset(): void;
  /** Says what the visitor has allowed. Until it is granted nothing is kept on the device and nobody is asked. */
  consent(state: Consent): void;
  /**
   * Asks now, whatever the limits say; still one prompt at a time.
   *
   * @param options `whilePending` asks though consent is pending: what is answered waits in the page, and is kept and
   *   sent once consent is granted
   * @returns whether the prompt is on screen
   */
  ask(
    touchpointId: string,
    options?: { readonly respectLimits?: boolean; readonly whilePending?: boolean },
  ): Promise<boolean>;
  /**
   * Saves answers that a form of your own has asked for, as one complete response.
   *
   * @param response `answers` by question id, as a prompt would have them; those of a choice's own words and of a
   *   contact's consent are beside them: `{ why: "other", "why.other": "…", mail: "a@b.example", "mail.consent": "…" }`
   * @returns how safe they are; `stored: "none"` when there is no such touchpoint, no consent, or no answer in it
   * @example await earshot.submit({ touchpoint: "docs-helpful", answers: { helpful: 2, why: "clear" } })
   */
  submit(response: { readonly touchpoint: string; readonly answers: Values }): Promise<Receipt>;
  /** Listens; returns what stops listening. */
  on<K extends keyof EarshotEvents>(type: K, fn: (detail: EarshotEvents[K]) => void): Unsubscribe;
  /** Why a touchpoint would (not) be shown now, were its trigger to fire: every gate with its verdict, in words. */
  explain(touchpointId: string): Promise<Explanation>;
  /** What the limits are counted by, to keep on a server or to take to another device. */
  exportState(): Promise<State>;
  /** Adds what was known elsewhere: of two times the later wins, so nobody is asked more often for it. */
  importState(state: State): Promise<void>;
  /** The state of the queue. */
  stats(): Promise<Stats>;
  /** Sends what is queued now, unless the collector has asked to wait. Resolves when there is nothing left to try. */
  flush(): Promise<void>;
  /** Records that were put aside, oldest first: at most twenty, and none older than a week. */
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Puts one of them back into the queue; says whether it was there. */
  retry(id: string): Promise<boolean>;
  /**
   * Takes everything off this device that the visitor has said or that tells of them: answers that are still queued,
   * drafts, what was asked when, ids. What the collector has is for you to erase there.
   *
   * @returns whether all is gone
   */
  forget(): Promise<boolean>;
  /** All that this device keeps of the visitor, to show it to them. */
  exportMine(): Promise<Mine>;
  /** Leaves the page as it was found. Queued answers stay safe and are sent on the next visit. */
  close(): void;
}
