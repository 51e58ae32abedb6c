import type { Clock, IfFree, Random } from "../ports.js";

const OTHER_TAB_MS = 1_000;
/** A lock that is refused for so long is held by a page that is frozen. */
const STARVED_MS = 30_000;

/** One tab at a time, as far as locks go. */
export interface Turns {
  /** Works until there is nothing left to do; somebody who asks meanwhile is served as well. */
  take(): Promise<void>;
  /** Whoever asked meanwhile didn't know what is known now. */
  calm(): void;
}

/**
 * @param work what only one should do at a time; is told whether that is sure. That it does no harm when two do is
 *   settled elsewhere
 * @param comeBack asked for when another tab is at work: it may have looked before ours had anything to do
 */
export function createTurns(
  { ifFree, clock, random }: { readonly ifFree: IfFree; readonly clock: Clock; readonly random: Random },
  lockName: string,
  work: (sure: boolean) => Promise<void>,
  comeBack: (delayMs: number) => void,
): Turns {
  let running: Promise<void> | undefined;
  let again = false;
  let starvedSince: number | undefined;

  async function run(): Promise<void> {
    while (again) {
      again = false;
      const free = await ifFree(lockName, work);
      const now = clock.now();
      starvedSince = free ? undefined : (starvedSince ?? now);
      if (free) continue;
      if (now - (starvedSince ?? now) > STARVED_MS) await work(false);
      else comeBack(OTHER_TAB_MS * (1 + random()));
    }
  }

  return {
    calm() {
      again = false;
    },
    take() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
