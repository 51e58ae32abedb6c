import type { Store } from "../store.js";

/** What a store has to be able to do at the least. */
export type LeastStore = Pick<Store, "append" | "report" | "check" | "close"> & Partial<Store>;

/** It was asked for what this store can't do. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

async function unsupported(): Promise<never> {
  throw new Unsupported("This collector's store can't do that.");
}

/** What a store can't do is a rejection, and not a crash. */
export function completeStore(store: LeastStore): Store {
  return {
    ...{ segments: unsupported, facets: unsupported, comments: unsupported, records: unsupported },
    ...{ respondent: unsupported, erase: unsupported, expire: unsupported, graves: unsupported, bury: unsupported },
    ...store,
  };
}
