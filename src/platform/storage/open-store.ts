import { memoryStore } from "../../lib/memory-store.js";
import type { Persist } from "../../model/tier.js";
import type { OpenStore } from "../../ports.js";
import { cacheShelf } from "./cache-shelf.js";
import type { fallbacks } from "./fallbacks.js";
import { indexedDbStore } from "./indexed-db-store.js";
import { mirroredStore } from "./mirrored-store.js";
import { type Place, steadfastStore } from "./steadfast-store.js";

/** Where to keep things, the most durable first, of what may be; memory is always the last. */
export const openStore: OpenStore = (name, persist, onDegraded) => {
  const fallback = (tier: keyof typeof fallbacks): Place => ({
    tier,
    open: async () => (await import("./fallbacks.js")).fallbacks[tier](name),
  });
  const places: Readonly<Record<Persist, readonly Place[]>> = {
    local: [{ tier: "indexeddb", open: async () => withMirror(name) }, fallback("cache"), fallback("local")],
    session: [fallback("session")],
    none: [],
  };
  return steadfastStore([...places[persist], { tier: "memory", open: async () => memoryStore() }], onDegraded);
};

function withMirror(name: string) {
  const store = indexedDbStore(name);
  return "caches" in globalThis ? mirroredStore(store, cacheShelf(name)) : store;
}
