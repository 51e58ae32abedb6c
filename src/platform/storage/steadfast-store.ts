import { messageOf } from "../../lib/message-of.js";
import type { Tier } from "../../model/tier.js";
import type { Store } from "../../ports.js";

/** One place to keep things, opened when it is needed. */
export interface Place {
  readonly tier: Tier;
  /** Rejects where the browser has no such place. */
  open(): Promise<Store>;
}

/**
 * One store out of several, from the most durable to the one that never fails: where one doesn't do what it is told,
 * the next goes on, for as long as the page lives. Found out by doing, not by the browser's name. A place that is full
 * is in order: there the change is refused.
 */
export function steadfastStore(places: readonly Place[], onDegraded: (tier: Tier, cause: string) => void): Store {
  const [first, ...others] = places;
  let place = first as Place;
  let opening: Promise<Store> | undefined;
  let store: Store | undefined;
  let closed = false;

  async function attempt<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const tried = place;
    try {
      opening ??= place.open();
      const opened = await opening;
      if (tried === place) store = opened;
      if (closed) opened.close();
      return await work(opened);
    } catch (error) {
      if (Object(error).name === "QuotaExceededError") throw error;
      // Else somebody else has moved on meanwhile.
      if (tried === place) {
        const next = others.shift();
        if (!next) throw error;
        store?.close();
        opening = store = undefined;
        place = next;
        onDegraded(next.tier, messageOf(error));
      }
      return attempt(work);
    }
  }

  return {
    get tier() {
      return place.tier;
    },
    list: (prefix, limit) => attempt((store) => store.list(prefix, limit)),
    update: (keys, decide) => attempt((store) => store.update(keys, decide)),
    close() {
      closed = true;
      store?.close();
    },
  };
}
