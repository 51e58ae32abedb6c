import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { Watch, WideWorld } from "../watch.js";

/** Fires once a visit, when its pages have been in view for so long altogether. */
export const dwellVisit: Watch<"dwell", WideWorld> = ({ forMs }, { clock, marks, page, visit }, fire, name) => {
  let stop: Unsubscribe | undefined;

  function follow(): void {
    stop?.();
    stop = undefined;
    const { id, seenMs } = visit();
    if (!page.visible() || marks.get(name) === id) return;
    if (seenMs < forMs) {
      stop = clock.after(forMs - seenMs, follow);
      return;
    }
    marks.set(name, id);
    fire();
  }

  const stopListening = page.on("visibility", follow);
  follow();
  return together(stopListening, () => stop?.());
};
