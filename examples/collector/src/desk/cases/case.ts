export const CASE_STATES = ["new", "in_progress", "done"] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Something that somebody has to do about a response. */
export interface Case {
  readonly id: number;
  /** Rises with every change; a change has to name the one that it was made from. */
  readonly rev: number;
  readonly state: CaseState;
  readonly title: string;
  /** Id of the rule that opened it. */
  readonly rule: string;
  readonly owner: string | null;
  readonly touchpoint: string;
  /** Id of the record that it is about; what was answered is read from the store. */
  readonly response: string;
  /** Whose journey it opens. */
  readonly respondent: string;
  /** Epoch milliseconds, as the others. */
  readonly openedAt: number;
  /** `null`: it has all the time there is. */
  readonly dueAt: number | null;
  readonly changedAt: number;
}

/** One line of a case's history. */
export interface CaseEvent {
  readonly at: number;
  /** As they call themselves; of the first the rule. */
  readonly by: string;
  readonly what: "opened" | "state" | "owner" | "note";
  /** What it is now, or the words of the note; `null`: nobody's. */
  readonly value: string | null;
}

export interface NewCase extends Pick<Case, "title" | "rule" | "owner" | "touchpoint" | "response" | "dueAt"> {
  readonly openedAt: number;
  /** When it was answered, epoch milliseconds. */
  readonly answeredAt: number;
  readonly respondent: { readonly anonymousId: string; readonly userId?: string };
}

export interface CaseChange {
  /** Of the case as whoever makes the change has seen it. */
  readonly rev: number;
  readonly by: string;
  readonly state?: CaseState | undefined;
  /** `null`: nobody's. */
  readonly owner?: string | null | undefined;
  readonly note?: string | undefined;
}

export interface CaseQuery {
  readonly state?: CaseState | undefined;
  readonly owner?: string | undefined;
  /** Those that were opened before: `next` of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

export interface CaseCounts {
  readonly new: number;
  readonly inProgress: number;
  readonly done: number;
  /** Not done, and past their `dueAt`. */
  readonly overdue: number;
}

export interface CaseBook {
  /** One for each rule and response: returns its id, or `undefined` where there is one already, in whatever state. */
  open(project: string, opened: NewCase): number | undefined;
  /** Newest first. */
  page(project: string, query: CaseQuery): { readonly cases: readonly Case[]; readonly next?: number };
  find(project: string, id: number): Case | undefined;
  /** Oldest first. */
  history(project: string, id: number): readonly CaseEvent[];
  /**
   * Makes one change, with a line of history for each part that is one.
   *
   * @returns the case as it is now, `missing`, or `stale` when it has been changed since `rev`
   */
  change(project: string, id: number, change: CaseChange, at: number): Case | "missing" | "stale";
  counts(project: string, now: number): CaseCounts;
}
