import type { Tier } from "../../model/tier.js";
import type { Shelf, Store } from "../../ports.js";

/**
 * A store on a shelf. There are no transactions: within a page one change waits for the other, and between tabs the
 * last one wins, so that counters may be estimates. What must not be lost has a key of its own.
 */
export function shelfStore(shelf: Shelf, tier: Tier): Store {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }

  return {
    tier,

    list: (prefix, limit) =>
      inTurn(async () => {
        const keys = (await shelf.keys()).filter((key) => key.startsWith(prefix)).sort();
        const entries = keys.slice(0, limit).map(async (key) => [key, await shelf.get(key)] as const);
        return Promise.all(entries);
      }),

    update: (keys, decide) =>
      inTurn(async () => {
        const { put = [], remove = [], result } = decide(await Promise.all(keys.map((key) => shelf.get(key))));
        for (const [key, value] of put) await shelf.put(key, value);
        for (const key of remove) await shelf.remove(key);
        return result;
      }),

    close() {},
  };
}
