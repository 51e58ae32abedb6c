import type { Tier } from "./tier.js";

/**
 * The state of the queue, in numbers that always add up:
 * submitted = delivered + rejected + expired + dropped + erased + queued.
 */
export interface Stats {
  /** Records ever handed to the queue on this device. */
  readonly submitted: number;
  readonly delivered: number;
  /** Put aside: the collector will never take them. */
  readonly rejected: number;
  /** Put aside: they could not be delivered for a month. */
  readonly expired: number;
  /** There was no room for them. */
  readonly dropped: number;
  /** Taken back by the visitor. */
  readonly erased: number;
  readonly queued: number;
  /** Of what is queued, in UTF-8. */
  readonly bytes: number;
  /** Age of the oldest record that is queued, milliseconds. */
  readonly oldestMs?: number;
  /** The browser has lost the counters once, and they go on from a copy. */
  readonly estimated?: true;
  /** Where records are kept; see `Tier`. */
  readonly tier: Tier;
  readonly state: "idle" | "sending" | "waiting" | "offline" | "suspended";
  /** Nothing is sent before this time; epoch milliseconds. */
  readonly notBefore?: number;
  /** What went wrong last: `HTTP 404`, `network`, `timeout`. */
  readonly lastError?: string;
}
