import type { Condition } from "./condition.js";

interface TriggerBase {
  /** Milliseconds between the moment and the prompt. */
  readonly delayMs: number;
  readonly where?: Condition;
}

/** What makes a touchpoint due. */
export type Trigger =
  | (TriggerBase & { readonly on: "load" | "route" | "manual" })
  | (TriggerBase & { readonly on: "event"; readonly name: string })
  | (TriggerBase & { readonly on: "click"; readonly selector: string })
  | (TriggerBase & { readonly on: "dwell"; readonly forMs: number });

export type TriggerType = Trigger["on"];
