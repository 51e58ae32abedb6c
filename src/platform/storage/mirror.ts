import type { Store } from "../../ports.js";
import { cacheShelf } from "./cache-shelf.js";
import { mirroredStore } from "./mirrored-store.js";

/** The same store, with second copies of queued records in Cache Storage, where it is in IndexedDB and there is a cache. */
export function mirror(store: Store, name: string): Store {
  return store.tier === "indexeddb" && "caches" in globalThis ? mirroredStore(store, cacheShelf(name)) : store;
}
