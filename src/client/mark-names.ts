/** When each touchpoint was last shown, and answered: a copy of what the history knows, at hand without waiting. */
export const ASKED_MARK = "asked";
export type AskedMark = Readonly<Record<string, readonly [shownAt: number, answeredAt?: number]>>;

/** Set when the visitor has logged out: what is remembered was somebody else's. */
export const RESET_MARK = "reset";

/** The visit that is under way. */
export const VISIT_MARK = "visit";

/** Until when nobody need look whether the visitor can be asked: no touchpoint of a page could be, at the last look. */
export const REST_MARK = "rest";
