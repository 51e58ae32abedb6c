import type { Segment } from "../../src/store.js";

/** First and last day, both included: `2026-11-21`, UTC. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Of a search, in characters: the collector takes no more. */
export const LONGEST_SEARCH = 200;

/** So many days that end with today. */
export const LENGTHS = [7, 30, 90, 365] as const;

export type Range = { readonly last: (typeof LENGTHS)[number] } | Period | "all";

export type ViewName = "journey" | "cases" | "respondent";

/** What the page shows. All of it is in the address, so that a reload and a shared link show the same. */
export interface Address {
  readonly view: ViewName;
  /** Whose journey, in the view of one respondent; which case, in that of the cases. */
  readonly id?: string;
  /** Words that all comments are searched for, the old ones too. */
  readonly search?: string;
  readonly range: Range;
  /** With as many days before, where the range has a beginning. */
  readonly compare: boolean;
  readonly segment?: Segment;
  /** The facet whose values are told apart. */
  readonly by: string;
  readonly includeTest: boolean;
}

/** What an address without parameters stands for. */
export const EVERYTHING: Address = {
  view: "journey",
  range: { last: 90 },
  compare: true,
  by: "device",
  includeTest: false,
};
