import type { Persist, Tier } from "./tier.js";

/** What one transaction leaves behind. */
export interface Change<R> {
  readonly put?: readonly (readonly [key: string, value: unknown])[];
  readonly remove?: readonly string[];
  /** What is put has its second copy already: none is made, and none is taken away should this fail. */
  readonly copied?: true;
  readonly result: R;
}

/** Keys and values one by one, in no transaction. Each call rejects when it fails. */
export interface Shelf {
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Durable keys and values. Both calls reject when storage fails. */
export interface Store {
  /** Where they are now: it may have to move on while the page lives. */
  readonly tier: Tier;
  /** Second copies of the queued records, in case the browser loses the first. */
  readonly mirror?: Shelf | undefined;
  /** Entries whose key starts with `prefix`, in the order of keys. */
  list(prefix: string, limit?: number): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /**
   * One transaction: reads the keys (`undefined` where there is nothing), asks `decide`, does what it says.
   * Resolves once committed. `decide` must be pure: it may be called again.
   */
  update<R>(keys: readonly string[], decide: (values: readonly unknown[]) => Change<R>): Promise<R>;
  close(): void;
}

/**
 * The store of one name, as durable as it may be and can be had. What can't is found out by doing, and told of.
 *
 * @param onDegraded where things are kept from now on, and what went wrong where they were
 */
export type OpenStore = (name: string, persist: Persist, onDegraded: (tier: Tier, cause: string) => void) => Store;
