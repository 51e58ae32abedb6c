import type { Unsubscribe } from "../model/events.js";
import type { Clock, Page } from "../ports.js";

/** Fires once after the page has been in view for so long; the time in the background doesn't count. */
export function dwell(
  forMs: number,
  { clock, page }: { readonly clock: Clock; readonly page: Page },
  fire: () => void,
): Unsubscribe {
  let leftMs = forMs;
  let since = 0;
  let over = false;
  let stop: Unsubscribe | undefined;

  function pause(): void {
    if (!stop) return;
    stop();
    stop = undefined;
    // A clock set back while the page was in view must not make the wait longer than it was.
    leftMs -= Math.max(0, clock.now() - since);
  }

  function follow(): void {
    pause();
    if (over || !page.visible()) return;
    since = clock.now();
    stop = clock.after(Math.max(0, leftMs), () => {
      stop = undefined;
      over = true;
      fire();
    });
  }

  function restart(): void {
    pause();
    leftMs = forMs;
    over = false;
    follow();
  }

  const undo = [page.on("visibility", follow), page.on("route", restart)];
  follow();
  return () => {
    stop?.();
    for (const each of undo) each();
  };
}
