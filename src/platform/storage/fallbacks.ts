import type { Store } from "../../ports.js";
import { cacheShelf } from "./cache-shelf.js";
import { withoutRevisions } from "./copies.js";
import { shelfStore } from "./shelf-store.js";
import { webShelf } from "./web-shelf.js";

/** Where things are kept when they can't be in IndexedDB, or should not be. */
export const fallbacks = {
  cache: (name: string): Store => shelfStore(withoutRevisions(cacheShelf(name)), "cache"),
  local: (name: string): Store => shelfStore(webShelf(localStorage, name), "local"),
  session: (name: string): Store => shelfStore(webShelf(sessionStorage, name), "session"),
};
