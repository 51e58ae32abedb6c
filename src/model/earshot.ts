import type { EarshotEvents, Unsubscribe } from "./events.js";
import type { Decision } from "./gate.js";
import type { Properties } from "./json.js";
import type { Stats } from "./stats.js";

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
   * answers.
   *
   * @example earshot.identify("u_42", { plan: "pro" })
   */
  identify(userId: string, traits?: Properties): void;
  /**
   * Asks now, whatever the limits say; still one prompt at a time.
   *
   * @returns whether the prompt is on screen
   */
  ask(touchpointId: string, options?: { readonly respectLimits?: boolean }): Promise<boolean>;
  /** Listens; returns what stops listening. */
  on<K extends keyof EarshotEvents>(type: K, fn: (detail: EarshotEvents[K]) => void): Unsubscribe;
  /** Why a touchpoint would (not) be shown now: every gate with its verdict. */
  explain(touchpointId: string): Promise<Decision>;
  /** The state of the queue. */
  stats(): Promise<Stats>;
  /** Sends what is queued now, unless the collector has asked to wait. Resolves when there is nothing left to try. */
  flush(): Promise<void>;
  /** Leaves the page as it was found. Queued answers stay safe and are sent on the next visit. */
  close(): void;
}
