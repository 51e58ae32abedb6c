import type { Consent } from "../../../../src/model/consent.js";
import type { Outcome } from "../../../../src/model/outcome.js";

/** How the page in the middle is looked at. */
export interface View {
  readonly as: string;
  readonly scheme: string;
  readonly dir: string;
  readonly lang: string;
  readonly width: string;
}

/** Something that was asked before. */
export interface PastPrompt {
  readonly touchpoint: string;
  readonly outcome: Outcome;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Something the visitor does, and with what: the name of an event, a selector, a share, a length of time. */
export interface Step {
  readonly does: string;
  readonly what: string;
}

/** A visitor on a page, at a time. */
export interface Scene {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly address: string;
  readonly device: string;
  readonly locale: string;
  /** Empty for nobody known. */
  readonly user: string;
  readonly consent: Consent | "";
  /** Whether answers are flagged as tests. */
  readonly test: boolean;
  readonly visible: boolean;
  /** By name; values as somebody types them. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly past: readonly PastPrompt[];
  readonly steps: readonly Step[];
}

/** All that a link carries. */
export interface State {
  /** `touchpoints.json` as it is written. */
  readonly text: string;
  /** Which touchpoint is looked at. */
  readonly chosen: number;
  readonly view: View;
  readonly scene: Scene;
}
