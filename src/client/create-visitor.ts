import { remember } from "../eligibility/remember.js";
import type { History } from "../model/history.js";
import type { Storage } from "./storage.js";

const HISTORY = "m/history";

/** What this device remembers of its visitor. Every change is one transaction, so that tabs don't undo each other. */
export interface Visitor {
  /** Brings the history up to now, changes it, and resolves when that is saved. */
  change(next: (history: History) => History): Promise<History>;
}

export function createVisitor(storage: Storage, now: () => number, newId: () => string): Visitor {
  return {
    async change(next) {
      const { store } = await storage();
      return store.update([HISTORY], ([stored]) => {
        const history = next(remember(stored, now(), newId));
        return { put: [[HISTORY, history]], result: history };
      });
    },
  };
}
