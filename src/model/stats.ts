/** The state of the queue, in numbers that always add up: submitted = delivered + rejected + dropped + queued. */
export interface Stats {
  /** Records ever handed to the queue on this device. */
  readonly submitted: number;
  readonly delivered: number;
  readonly rejected: number;
  readonly dropped: number;
  readonly queued: number;
  /** Where records are kept: `memory` does not outlive the page. */
  readonly tier: "indexeddb" | "memory";
  readonly state: "idle" | "sending" | "waiting" | "offline" | "suspended";
  /** Nothing is sent before this time; epoch milliseconds. */
  readonly notBefore?: number;
  /** What went wrong last: `HTTP 404`, `network`, `timeout`. */
  readonly lastError?: string;
}
