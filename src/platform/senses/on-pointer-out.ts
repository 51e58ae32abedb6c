import type { Unsubscribe } from "../../model/events.js";
import { listen } from "../listen.js";

/** Tells when the pointer leaves the window through its top; into a frame or out through a side is no leaving. */
export function onPointerOut(tell: (detail: undefined) => void): Unsubscribe {
  return listen(document, "mouseout", (event) => {
    const { relatedTarget, clientY } = event as MouseEvent;
    if (relatedTarget === null && clientY <= 0) tell(undefined);
  });
}
