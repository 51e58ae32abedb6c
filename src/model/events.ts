import type { Answer } from "./answer.js";
import type { Decision } from "./gate.js";
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
  stored: { readonly id: string; readonly tier: "indexeddb" | "memory" };
  /** The collector has said that it has the record. */
  delivered: { readonly id: string };
  /** The collector will never take the record. */
  rejected: { readonly id: string; readonly code: string };
  /** A record found no room in the queue. */
  dropped: { readonly id: string; readonly code: string };
  retry: { readonly reason: string; readonly delayMs: number };
  suspended: { readonly reason: string };
  resumed: Record<string, never>;
  /** Records are kept in memory only. */
  degraded: { readonly cause: string };
}

export type Unsubscribe = () => void;

export type Emit = <K extends keyof EarshotEvents>(type: K, detail: EarshotEvents[K]) => void;
