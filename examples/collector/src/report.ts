/** What the dashboard is made of: `GET /dashboard/data`. Counts only; the page computes the scores with `earshot/metrics`. */
export interface Report {
  /** Epoch milliseconds of the collector. */
  readonly at: number;
  /** Every touchpoint that has at least one record, in the order of the journey. */
  readonly touchpoints: readonly TouchpointReport[];
  /** Newest first, at most 100. */
  readonly comments: readonly CommentReport[];
}

export interface TouchpointReport {
  readonly id: string;
  readonly stage: string;
  /** The touchpoint's first scored question; absent when it asks for no NPS, no CSAT of 1 to 5 and no CES. */
  readonly score?: {
    readonly metric: "nps" | "csat" | "ces";
    readonly question: string;
    /** The wording of the newest answer. */
    readonly text: string;
    /** Value to count. */
    readonly histogram: Readonly<Record<string, number>>;
  };
  readonly funnel: {
    readonly shown: number;
    readonly responded: number;
    readonly completed: number;
    /** Closed, and not answered to the end later. */
    readonly dismissed: number;
  };
  /** Oldest first, one entry a day (UTC) that has answers, at most the last 90. */
  readonly days: readonly { readonly day: string; readonly histogram: Readonly<Record<string, number>> }[];
  /** Epoch milliseconds of the newest record. */
  readonly lastAt: number;
}

/** What somebody wrote: a comment, or words of their own beside a choice. Never an address. */
export interface CommentReport {
  readonly id: string;
  readonly touchpoint: string;
  readonly stage: string;
  readonly text: string;
  /** What was asked, as it was worded then. */
  readonly question?: string;
  /** The score of the same response, where there is one. */
  readonly score?: { readonly metric: "nps" | "csat" | "ces"; readonly value: number };
  /** Epoch milliseconds. */
  readonly at: number;
  readonly path?: string;
  readonly device?: string;
  readonly locale: string;
}
