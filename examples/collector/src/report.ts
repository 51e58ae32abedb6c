/** What the dashboard is made of: `GET /dashboard/data`. Counts only; the page computes the scores with `earshot/metrics`. */
export interface Report {
  /** Epoch milliseconds of the collector. */
  readonly at: number;
  /** Every touchpoint that has at least one record, in the order of the journey. */
  readonly touchpoints: readonly TouchpointReport[];
  /** Newest first, at most 100. */
  readonly comments: readonly CommentReport[];
  /** The touchpoints of as many days before, where that was asked for. The store leaves it out. */
  readonly before?: readonly TouchpointReport[];
  /** What several of these comments write about, the most frequent first. The store leaves it out. */
  readonly topics?: readonly TopicReport[];
}

export interface TouchpointReport {
  readonly id: string;
  readonly stage: string;
  /** Whose experience it is: what those say who work for you is reported apart. */
  readonly audience: "customer" | "employee";
  /** The touchpoint's first scored question; absent when it asks for no NPS, no CSAT of 1 to 5 and no CES. */
  readonly score?: {
    readonly metric: "nps" | "csat" | "ces";
    readonly question: string;
    /** The wording of the newest answer. */
    readonly text: string;
    /** Value to count. */
    readonly histogram: Readonly<Record<string, number>>;
  };
  /** Its first question for an emotion, of the eight that have a meaning of their own; absent without such an answer. */
  readonly emotion?: {
    readonly question: string;
    readonly text: string;
    /** Feeling to count. */
    readonly histogram: Readonly<Record<string, number>>;
    /** The same for each day that has any, oldest first; `2026-11-21`, UTC. */
    readonly days: readonly { readonly day: string; readonly histogram: Readonly<Record<string, number>> }[];
  };
  /** What was said of it without being asked; absent where nothing was. Never part of a score. */
  readonly indirect?: IndirectReport;
  readonly funnel: {
    readonly shown: number;
    readonly responded: number;
    readonly completed: number;
    /** Closed, and not answered to the end later. */
    readonly dismissed: number;
  };
  /** Oldest first, one entry a day (UTC) that has answers, at most the last 400. */
  readonly days: readonly { readonly day: string; readonly histogram: Readonly<Record<string, number>> }[];
  /** Epoch milliseconds of the newest record. */
  readonly lastAt: number;
}

/** Mentions by their tone. */
export interface IndirectReport {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** No word of it decides. */
  readonly unknown: number;
}

/** The scores of those who have one value of a facet. */
export interface SegmentReport {
  readonly is: string;
  /** In the order of the journey; those that have a score. */
  readonly touchpoints: readonly (Pick<TouchpointReport, "id" | "stage" | "audience"> &
    Required<Pick<TouchpointReport, "score">>)[];
}

export interface CommentPage {
  readonly comments: readonly CommentReport[];
  /** Where to go on; absent at the end. */
  readonly next?: string;
}

/** What somebody wrote: a comment, words of their own beside a choice, or a mention. Never an address. */
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
  /** Of a mention: where it was said. */
  readonly source?: string;
  /** Whose journey it opens. */
  readonly respondent: string;
  readonly path?: string;
  readonly device?: string;
  readonly locale: string;
  /** What its words say. The store leaves it out. */
  readonly sentiment?: SentimentReport;
  /** The feeling that its words name, where they do. */
  readonly emotion?: EmotionReport;
}

/** A place in a comment's text, in UTF-16 units as `slice` counts them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A word that decided, with what turns it round or makes it stronger: of "not very good" all three. */
export interface DecidingWord extends Mark {
  /** Below 0 bad, above 0 good. */
  readonly weight: number;
}

export interface SentimentReport {
  /** `unknown`: no word decides, or the language isn't covered. */
  readonly label: "negative" | "neutral" | "positive" | "unknown";
  /** -1 to 1; `null` with `unknown`. */
  readonly score: number | null;
  /** In the order of the text, none over another. */
  readonly words: readonly DecidingWord[];
}

export interface EmotionReport {
  /** One of the eight of an `emotion` question without a list of its own. */
  readonly feeling:
    | "delighted"
    | "happy"
    | "surprised"
    | "indifferent"
    | "confused"
    | "disappointed"
    | "frustrated"
    | "angry";
  readonly words: readonly Mark[];
}

export interface TopicReport {
  /** The same in every report in which the topic is. */
  readonly id: string;
  /** As the newest of its comments has it. */
  readonly phrase: string;
  /** In so many comments. */
  readonly count: number;
  /** The mean score of those comments that have one, -1 to 1; `null` where none has. */
  readonly sentiment: number | null;
  /** Ids of its comments, newest first. */
  readonly comments: readonly string[];
}
