import type { Condition } from "./condition.js";

/** A trigger as far as listening has looked at it: what all triggers have. The rest is still as it was written. */
export interface SkimmedTrigger {
  readonly on: string;
  /** Milliseconds between the moment and the prompt. */
  readonly delayMs: number;
  readonly where: Condition;
  /** Events that call the prompt off while the delay runs. */
  readonly cancelOn: readonly string[];
  readonly written: Readonly<Record<string, unknown>>;
}

/** What listening needs to know of a touchpoint: when it is due, and for whom. */
export interface Moment {
  readonly id: string;
  readonly priority: number;
  readonly triggers: readonly SkimmedTrigger[];
  readonly audience: Condition;
}
