import { memoryStore } from "../../lib/memory-store.js";
import type { Persist } from "../../model/tier.js";
import type { OpenStore } from "../../ports.js";
import type { fallbacks } from "./fallbacks.js";
import { indexedDbStore } from "./indexed-db-store.js";
import { type Place, steadfastStore } from "./steadfast-store.js";

/** Loads what is needed where IndexedDB can't be used, or should not be. */
export type LoadFallbacks = () => Promise<{ readonly fallbacks: typeof fallbacks }>;

/** Opens stores. Where to keep things, the most durable first, of what may be; memory is always the last. */
export function storeOpener(loadFallbacks: LoadFallbacks): OpenStore {
  return (name, persist, onDegraded) => {
    const fallback = (tier: keyof typeof fallbacks): Place => ({
      tier,
      open: async () => (await loadFallbacks()).fallbacks[tier](name),
    });
    const places: Readonly<Record<Persist, readonly Place[]>> = {
      local: [{ tier: "indexeddb", open: async () => indexedDbStore(name) }, fallback("cache"), fallback("local")],
      session: [fallback("session")],
      none: [],
    };
    return steadfastStore([...places[persist], { tier: "memory", open: async () => memoryStore() }], onDegraded);
  };
}
