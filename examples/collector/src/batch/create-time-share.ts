/** Long enough for what many pages send at once to get into one commit, and too short to be felt. */
const SLICE_MS = 20;

/**
 * Lets what is waiting go on one after the other, and all else in between: databases that have answered, clocks, whoever
 * looks at the dashboard. Batches that arrive together are otherwise all read before anything else is looked at, which
 * of hundreds takes a second, and the database has nothing to do meanwhile.
 *
 * @returns resolves when it is one's turn; at once where the runtime can't put anything off
 */
export function createTimeShare(now: () => number = () => performance.now()): () => Promise<void> {
  const { setImmediate: later } = globalThis;
  if (!later) return async () => {};
  const waiting: (() => void)[] = [];

  async function goOn(): Promise<void> {
    const begun = now();
    do {
      waiting.shift()?.();
      // Until it waits for something itself.
      await undefined;
    } while (waiting.length > 0 && now() - begun < SLICE_MS);
    if (waiting.length > 0) later(goOn);
  }

  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) later(goOn);
    });
}
