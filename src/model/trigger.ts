import type { Condition } from "./condition.js";

interface TriggerBase {
  /** Milliseconds between the moment and the prompt. */
  readonly delayMs: number;
  readonly where?: Condition;
  /** Events that call the prompt off while the delay runs. */
  readonly cancelOn: readonly string[];
}

/** What a visitor suffered: clicked in anger, clicked in vain, met an error, gave a form up. */
export type FrustrationKind = "rage" | "dead" | "error" | "abandon";

/** What makes a touchpoint due. */
export type Trigger =
  | (TriggerBase & { readonly on: "load" | "route" | "exit" | "link" | "manual" })
  | (TriggerBase & { readonly on: "event"; readonly name: string; readonly count: number; readonly withinMs?: number })
  | (TriggerBase & { readonly on: "sequence"; readonly steps: readonly string[]; readonly withinMs?: number })
  | (TriggerBase & { readonly on: "click"; readonly selector: string })
  | (TriggerBase & {
      readonly on: "visible";
      readonly selector: string;
      /** Share of the element that is in view, 0 to 1. */
      readonly ratio: number;
      readonly forMs: number;
    })
  | (TriggerBase & {
      readonly on: "scroll";
      /** Share of the page that has been scrolled through, 0 to 1. */
      readonly depth: number;
    })
  | (TriggerBase & { readonly on: "dwell"; readonly forMs: number; readonly scope: "page" | "visit" })
  | (TriggerBase & { readonly on: "idle" | "return"; readonly forMs: number })
  | (TriggerBase & { readonly on: "frustration"; readonly kinds: readonly FrustrationKind[]; readonly count: number })
  | (TriggerBase & { readonly on: "visit"; readonly count: number });

export type TriggerType = Trigger["on"];
