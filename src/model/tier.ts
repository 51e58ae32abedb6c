/**
 * Where records are kept: in IndexedDB, with a second copy in Cache Storage; in Cache Storage alone; in `localStorage`,
 * whose last seconds a crash may take; in `sessionStorage`, as long as the tab; in memory, as long as the page.
 */
export type Tier = "indexeddb" | "cache" | "local" | "session" | "memory";

/** How long anything may be kept on the device: until it is delivered, as long as the tab, as long as the page. */
export type Persist = "local" | "session" | "none";
