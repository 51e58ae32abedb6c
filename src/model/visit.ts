/** One visit: pages looked at without a rest of half an hour. */
export interface Visit {
  readonly id: string;
  /** 1 for the first visit. */
  readonly count: number;
  /** Pages and routes of this visit, from 1. */
  readonly pages: number;
  /** Epoch milliseconds, as are the following. When the first visit began. */
  readonly firstAt: number;
  readonly startedAt: number;
  readonly lastAt: number;
  /** When the visit before it ended. */
  readonly beforeAt?: number;
  /** How long pages of this visit have been in view; milliseconds. */
  readonly seenMs: number;
}
