import type { Unsubscribe } from "../../model/events.js";
import type { Clock } from "../../ports.js";

/** A time that runs down, and can be held. */
export interface Countdown {
  run(): void;
  hold(): void;
}

export function createCountdown(clock: Clock, forMs: number, onOver: () => void): Countdown {
  let leftMs = forMs;
  let since = 0;
  let stop: Unsubscribe | undefined;

  return {
    run() {
      if (stop) return;
      since = clock.now();
      stop = clock.after(Math.max(0, leftMs), onOver);
    },
    hold() {
      if (!stop) return;
      stop();
      stop = undefined;
      // A clock set back meanwhile must not make the wait longer than it was.
      leftMs -= Math.max(0, clock.now() - since);
    },
  };
}
