import type { Answer } from "./answer.js";
import type { Decision } from "./gate.js";
import type { Tier } from "./tier.js";
import type { CloseReason } from "./wire.js";

/** Which prompt it is about. */
interface OfPrompt {
  readonly touchpoint: string;
  readonly promptId: string;
  /** Whether its records are flagged as tests: previews, and all on a developer's own machine. */
  readonly test: boolean;
}

/** What `earshot.on(type, fn)` reports. */
export interface EarshotEvents {
  /**
   * A touchpoint was due and its gates have spoken. Who listens hears of those too who aren't meant, for whom otherwise
   * nothing more would have been loaded.
   */
  decision: Decision;
  shown: OfPrompt;
  answered: OfPrompt & { readonly answers: readonly Answer[]; readonly complete: boolean };
  dismissed: OfPrompt & { readonly how: CloseReason };
  /** A record is safe on this device. */
  stored: { readonly id: string; readonly tier: Tier };
  /** The collector has said that it has the record. */
  delivered: { readonly id: string };
  /** The collector will never take the record; it is put aside. */
  rejected: { readonly id: string; readonly code: string };
  /** A record could not be delivered for a month; it is put aside. */
  expired: { readonly id: string };
  /**
   * A record found no room in the queue, nor its way to the collector past it: `no_room`, `too_large`; or had to make room
   * for a later one: `overflow`; or a hook of the page's withheld it: `withheld`.
   */
  dropped: { readonly id: string; readonly code: string };
  retry: { readonly reason: string; readonly delayMs: number };
  suspended: { readonly reason: string };
  resumed: Record<string, never>;
  /** Records are kept less safely than they could be. */
  degraded: { readonly tier: Tier; readonly cause: string };
  /**
   * The browser has lost what was stored, or spoilt it. `reset`: it was put back from the second copies. `lost`: what this page has
   * said was put back, and there may have been more. `corrupt`: what can't be read was put aside.
   */
  store: { readonly what: "reset" | "lost" | "corrupt"; readonly records: number };
}

export type Unsubscribe = () => void;

export type Emit = <K extends keyof EarshotEvents>(type: K, detail: EarshotEvents[K]) => void;
