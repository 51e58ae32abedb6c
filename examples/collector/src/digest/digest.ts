/** What a team reads on a Monday, in words: both renderings say the same. */
export interface Digest {
  readonly project: string;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  /** Where it hurts, or that it is too early to say. */
  readonly headline: string;
  readonly customers: readonly DigestRow[];
  /** What those say who work there is reported apart. */
  readonly employees: readonly DigestRow[];
  /** Absent without a desk. */
  readonly cases?: string;
  readonly alerts: readonly string[];
  /** Worth reading: the newest that complain. */
  readonly comments: readonly DigestComment[];
  /** What was said without being asked, and is no part of a score. */
  readonly mentions: readonly DigestMentions[];
}

export interface DigestRow {
  readonly name: string;
  /** "NPS −12" */
  readonly score: string;
  /** "−31 to 7, of 58 answers" */
  readonly known: string;
  /** "fell by 12 points, more than chance" */
  readonly change: string;
  /** "23% of 251 answered" */
  readonly response: string;
}

export interface DigestComment {
  readonly text: string;
  /** "Checkout, NPS 2, 21 November" */
  readonly of: string;
}

export interface DigestMentions {
  readonly name: string;
  /** "3 good, 1 mixed, 7 bad, 2 undecided" */
  readonly said: string;
}
