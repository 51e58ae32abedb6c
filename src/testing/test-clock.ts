import type { Clock } from "../ports.js";

/** A clock that stands still until it is told to go on. */
export interface TestClock extends Clock {
  /** Goes on by so many milliseconds; timers due meanwhile ring in their order, and what they started is let finish. */
  advance(ms: number): Promise<void>;
  /** Sets the time without ringing anything, as a visitor does who changes the clock of the machine. */
  set(now: number): void;
  /** Timers that have not rung. */
  pending(): number;
}

/**
 * A clock that goes when it is told to.
 *
 * @param start epoch milliseconds
 */
export function testClock(start = Date.UTC(2026, 0, 1)): TestClock {
  let now = start;
  // Timers run on time that only goes forward, whatever the wall clock is set to.
  let elapsed = 0;
  const timers = new Set<{ readonly at: number; readonly fn: () => void }>();

  const nextBy = (limit: number) => [...timers].filter(({ at }) => at <= limit).sort((a, b) => a.at - b.at)[0];

  return {
    now: () => now,
    after(delayMs, fn) {
      const timer = { at: elapsed + delayMs, fn };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const end = elapsed + ms;
      await settle();
      for (let timer = nextBy(end); timer; timer = nextBy(end)) {
        now += Math.max(0, timer.at - elapsed);
        elapsed = Math.max(elapsed, timer.at);
        timers.delete(timer);
        timer.fn();
        await settle();
      }
      now += end - elapsed;
      elapsed = end;
    },
    set(time) {
      now = time;
    },
    pending: () => timers.size,
  };
}

/** The runtime's own timers; these rooms are compiled without types for them. */
const { setTimeout } = globalThis as unknown as { setTimeout: (fn: () => void) => void };

/** Lets what waits for promises, and for modules on their way, come to an end. */
async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise<void>((resolve) => setTimeout(resolve));
}
