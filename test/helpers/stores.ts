import { memoryStore } from "../../src/lib/memory-store.js";
import { indexedDbStore } from "../../src/platform/storage/indexed-db-store.js";
import { shelfStore } from "../../src/platform/storage/shelf-store.js";
import type { Shelf, Store } from "../../src/ports.js";

/** A shelf in memory; `fails` makes the next calls of that name reject. */
export function shelfIn(entries = new Map<string, unknown>()): Shelf & {
  readonly entries: Map<string, unknown>;
  fails?: "put" | "get" | "remove" | "keys" | undefined;
} {
  const shelf = {
    entries,
    fails: undefined as "put" | "get" | "remove" | "keys" | undefined,
    keys: () => call("keys", () => [...entries.keys()]),
    get: (key: string) => call("get", () => entries.get(key)),
    put: (key: string, value: unknown) => call("put", () => void entries.set(key, structuredClone(value))),
    remove: (key: string) => call("remove", () => void entries.delete(key)),
  };
  async function call<T>(name: typeof shelf.fails, work: () => T): Promise<T> {
    if (shelf.fails === name) throw new Error(`${name} failed`);
    return work();
  }
  return shelf;
}

/** Every kind of store there is; IndexedDB needs `fake-indexeddb/auto`. */
export const STORES: readonly (readonly [string, () => Store])[] = [
  ["memory", () => memoryStore()],
  ["IndexedDB", () => indexedDbStore(crypto.randomUUID())],
  ["a shelf", () => shelfStore(shelfIn(), "cache")],
];
