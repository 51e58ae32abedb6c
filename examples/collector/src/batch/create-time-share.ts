/** Long enough for what many pages send at once to get into one commit, and too short to be felt. */
const SLICE_MS = 50;

/** Does some work, now or a little later. */
export type TimeShare = <T>(work: () => T | Promise<T>) => Promise<T>;

/**
 * Does work as it comes, and lets all else in between once it has taken a while: databases that have answered, clocks,
 * whoever looks at the dashboard. Batches that arrive together are otherwise all gone through before anything else is
 * looked at, which of hundreds takes a second.
 *
 * @returns what does all of it at once where the runtime can't put anything off
 */
export function createTimeShare(now: () => number = () => performance.now()): TimeShare {
  const { setImmediate: later } = globalThis;
  if (!later) return async (work) => work();
  const waiting: (() => void)[] = [];
  let begun: number | undefined;

  /** Whether some is left of this turn of the event loop. */
  function hasTime(): boolean {
    if (begun === undefined) {
      begun = now();
      later(goOn);
    }
    return now() - begun < SLICE_MS;
  }

  function goOn(): void {
    begun = undefined;
    while (waiting.length > 0 && hasTime()) waiting.shift()?.();
  }

  return async (work) => {
    if (waiting.length === 0 && hasTime()) return work();
    // Done where it is called, and not a moment after: the next asks how much time is left.
    return new Promise((resolve) => waiting.push(() => resolve((async () => work())())));
  };
}
