import { asPast, mergePasts, NO_PAST } from "../eligibility/past.js";
import { remember } from "../eligibility/remember.js";
import { stableHash } from "../lib/stable-hash.js";
import type { History, Past } from "../model/history.js";
import type { Store } from "../ports.js";
import { timesOf } from "./asked-at.js";
import { ASKED_MARK, RESET_MARK } from "./mark-names.js";
import type { Seat } from "./seat.js";

const HISTORY = "m/history";
const MAX_WAITING = 50;

/**
 * What this device remembers of its visitor, together with what is known of the user who is logged in. Every change
 * is one transaction, so that tabs don't undo each other.
 */
export interface Visitor {
  read(): Promise<History>;
  /** Resolves when the change is saved. */
  change(next: (history: History) => History): Promise<History>;
  /** What this page still knows is forgotten; whoever comes next is somebody new. */
  forget(): void;
}

export function createVisitor(seat: Seat, store: Store, newId: () => string): Visitor {
  const { marks, person, consent, visit } = seat;
  let reset: unknown;
  let fresh: string | undefined;
  let waiting: ((history: History) => History)[] = [];

  function recall(device: unknown, users: unknown): History {
    const newcomer = () => {
      // The same until it is written down: what is explained now must hold when it is shown.
      fresh ??= newId();
      return fresh;
    };
    if (marks.get(RESET_MARK) !== reset) fresh = undefined;
    reset = marks.get(RESET_MARK);
    const history = remember(reset ? undefined : device, visit().id, newcomer);
    return { ...history, ...mergePasts(history, asPast(users) ?? NO_PAST) };
  }

  /**
   * Where consent is missing, nothing is read and nothing is kept; what changed while it was pending is written down
   * once it is granted.
   */
  async function change(next: (history: History) => History, isRead = false): Promise<History> {
    if (consent() !== "granted") {
      if (consent() === "pending" && !isRead) waiting = [...waiting, next].slice(-MAX_WAITING);
      return next(recall(undefined, undefined));
    }
    const changes = [...waiting, next];
    waiting = [];
    const { userId } = person();
    const userKey = userId === undefined ? [] : [`${HISTORY}/${stableHash(userId).toString(36)}`];
    const history = await store.update([HISTORY, ...userKey], ([device, users]) => {
      const before = recall(device, users);
      const history = changes.reduce((known, each) => each(known), before);
      if (history === before) return { result: history };
      const { anonymousId: _, visit: __, ...past } = history;
      // The device remembers too: on pages that don't say who the user is, nobody may be asked again.
      return { put: [[HISTORY, history], ...userKey.map((key): [string, Past] => [key, past])], result: history };
    });
    return history;
  }

  return {
    read: () => change((history) => history, true),
    forget() {
      waiting = [];
      fresh = undefined;
    },
    async change(next) {
      const history = await change(next);
      if (consent() === "granted") {
        if (marks.get(RESET_MARK) !== undefined) marks.set(RESET_MARK, undefined);
        marks.set(ASKED_MARK, timesOf(history));
      }
      return history;
    },
  };
}
