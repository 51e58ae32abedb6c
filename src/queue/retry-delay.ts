const FIRST_MS = 1_000;
/** A visible page is watched by someone; a hidden one costs battery for nobody. */
const CAP_MS = { visible: 5 * 60_000, hidden: 30 * 60_000 } as const;

/**
 * Milliseconds to wait before the next try.
 *
 * The jitter comes after the cap. The other way round, every client that has failed long enough waits exactly the
 * cap, and they all come back together.
 *
 * @param fails consecutive failures so far, at least 1
 */
export function retryDelay(fails: number, visibility: keyof typeof CAP_MS, random: () => number): number {
  const ceiling = Math.min(CAP_MS[visibility], FIRST_MS * 2 ** (fails - 1));
  return ceiling * (0.25 + 0.75 * random());
}
