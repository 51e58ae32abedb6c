/** Kinds of entries are told apart by prefix: one object store makes every move one transaction. */
export const QUEUED = "r/";
export const DEAD = "x/";

export const COUNTERS = "m/counters";
export const NOT_BEFORE = "m/notBefore";
export const LEASE = "m/lease";
/** How many bytes the collector takes at once, where it has said that we sent too many. */
export const BUDGET = "m/budget";
/** Revisions that were settled last, so that a second copy that outlived its record is not taken for a lost one. */
export const SETTLED = "m/settled";
/** Revisions that the visitor has taken back: no time, for clocks are set. */
export const ERASED = "m/erased";
