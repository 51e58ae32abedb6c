import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { Watch, WideWorld } from "../watch.js";

/** Fires when nothing was done for so long with the page in view; then not before something was done again. */
export const idle: Watch<"idle", WideWorld> = ({ forMs }, { clock, page, senses }, fire) => {
  let lastAt = 0;
  let stop: Unsubscribe | undefined;

  /** Acts are frequent: each only leaves its time, and a timer that rings too early is set again. */
  function wait(delayMs: number): void {
    const since = lastAt;
    stop = clock.after(delayMs, () => {
      stop = undefined;
      if (lastAt === since) fire();
      else wait(Math.min(forMs, Math.max(0, lastAt + forMs - clock.now())));
    });
  }

  function act(): void {
    lastAt = clock.now();
    if (!stop && page.visible()) wait(forMs);
  }

  function restart(): void {
    stop?.();
    stop = undefined;
    act();
  }

  const undo = [page.on("visibility", restart), senses.on("act", act)];
  restart();
  return together(...undo, () => stop?.());
};
