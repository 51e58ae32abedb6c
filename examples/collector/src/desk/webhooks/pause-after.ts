const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A day in all: somebody has seen by then that it is broken, or nobody will. */
const PAUSES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 8 * HOUR];

/**
 * Milliseconds until the next try, a fifth more or less, so that what failed together doesn't come back together;
 * `undefined` when it is to be given up.
 *
 * @param fails how many tries have failed, at least 1
 */
export function pauseAfter(fails: number, random: () => number): number | undefined {
  const pause = PAUSES[fails - 1];
  return pause === undefined ? undefined : Math.round(pause * (0.8 + 0.4 * random()));
}
