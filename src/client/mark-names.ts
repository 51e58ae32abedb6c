/** When each touchpoint was last shown, and answered: a copy of what the history knows, at hand without waiting. */
export const ASKED_MARK = "asked";
export type AskedMark = Readonly<Record<string, readonly [shownAt: number, answeredAt?: number]>>;

/** Set when the visitor has logged out: what is remembered was somebody else's. */
export const RESET_MARK = "reset";

/** The visit that is under way. */
export const VISIT_MARK = "visit";

/** Until when nobody need look whether a touchpoint could be asked about: at the last look it could not. */
export const REST_MARK = "rest";
export type RestMark = Readonly<Record<string, number>>;

/** Records that a page told of as it was left; see `LastWords`. */
export const LAST_WORDS_MARK = "left";
