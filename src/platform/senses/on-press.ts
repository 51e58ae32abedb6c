import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { SenseEvents } from "../../model/senses.js";
import { listen } from "../listen.js";
import { pressed } from "./pressed.js";

/**
 * Tells of clicks that a pointer made. A click on a label is two, its own and that of its field, with nothing to tell
 * them apart by; so it is the first one after the pointer went down.
 */
export function onPress(tell: (detail: SenseEvents["press"]) => void): Unsubscribe {
  let down = false;
  return together(
    listen(document, "pointerdown", () => {
      down = true;
    }),
    listen(document, "click", (event) => {
      const what = down && pressed(event);
      down = false;
      const { clientX: x, clientY: y } = event as MouseEvent;
      if (what) tell({ x, y, ...what });
    }),
  );
}
