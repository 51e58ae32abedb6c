import type { Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";

type Listener = (properties: Properties) => void;

/** The host's own events. To tell of one costs what its listeners cost, however many others there are. */
export interface Tracks {
  on(name: string, fn: Listener): Unsubscribe;
  tell(name: string, properties: Properties): void;
}

export function createTracks(): Tracks {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on(name, fn) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(fn));
      return () => void set.delete(fn);
    },
    tell(name, properties) {
      // A copy: who is added meanwhile hears of the next one.
      for (const fn of [...(listeners.get(name) ?? [])]) fn(properties);
    },
  };
}
