import type { Unsubscribe } from "../../model/events.js";
import type { SenseEvents } from "../../model/senses.js";
import { listen } from "../listen.js";

/** Tells how far the visitor has scrolled: the page, or whatever fills most of the window in its place. */
export function onScroll(tell: (detail: SenseEvents["scroll"]) => void): Unsubscribe {
  return listen(document, "scroll", ({ target }) => {
    const box = target instanceof Element ? target : document.scrollingElement;
    if (!box || box.clientWidth * box.clientHeight < (innerWidth * innerHeight) / 2) return;
    // A pixel more: a zoomed page stops a fraction of one before its end.
    const depth = (box.scrollTop + box.clientHeight + 1) / box.scrollHeight;
    tell({ depth: Math.min(1, depth), top: box.scrollTop });
  });
}
