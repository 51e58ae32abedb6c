import { messageOf } from "../lib/message-of.js";
import type { Unsubscribe } from "../model/events.js";
import type { Clock, Log } from "../ports.js";

/** Work that is put off, so that it is in nobody's way; what is left of it ends with the page. */
export interface Chores {
  /** Does it in so many milliseconds; what goes wrong is a line in the log. */
  later(delayMs: number, work: () => Promise<unknown>): void;
  /** What was put off so far is not done at all. */
  drop(): void;
  close(): void;
}

export function createChores(clock: Clock, log: Log): Chores {
  const waiting = new Set<Unsubscribe>();
  let closed = false;
  function drop(): void {
    for (const cancel of waiting) cancel();
    waiting.clear();
  }
  return {
    drop,
    later(delayMs, work) {
      if (closed) return;
      const cancel = clock.after(delayMs, () => {
        waiting.delete(cancel);
        work().catch((error) => log(messageOf(error)));
      });
      waiting.add(cancel);
    },
    close() {
      closed = true;
      drop();
    },
  };
}
