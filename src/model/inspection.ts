import type { Earshot } from "./earshot.js";
import type { Limits } from "./plan.js";
import type { Touchpoint } from "./touchpoint.js";

/** What the inspector sees, and what its buttons do. */
export interface Inspection extends Pick<Earshot, "ask" | "explain" | "on" | "stats" | "flush" | "exportState"> {
  /** By priority, highest first; those that are switched off by a mistake are missing. */
  touchpoints(): Promise<readonly Touchpoint[]>;
  limits(): Promise<Limits>;
  /** The configuration as it was written. */
  readonly written: object;
  /** What the page found wrong with it, line by line. */
  readonly logged: readonly string[];
  /** Who would be asked. */
  who(): Promise<{ readonly anonymousId: string; readonly userId?: string; readonly accountId?: string }>;
  /** A fact as conditions see it now. */
  fact(name: string): unknown;
  /** Facts that were set by hand. */
  setFacts(): Readonly<Record<string, unknown>>;
  /** Sets a fact by hand until the page is left; without a value it is what it really is again. */
  setFact(name: string, value?: unknown): void;
  /** A new visitor: nothing asked, nothing answered. What is queued stays. */
  forget(): void;
}
