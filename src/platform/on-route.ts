import type { Unsubscribe } from "../model/events.js";
import { listen } from "./listen.js";

/** Tells of every change of the page's address that is no load of a page. */
export function onRoute(tell: () => void): Unsubscribe {
  let before = location.href;
  const look = () => {
    if (location.href === before) return;
    before = location.href;
    tell();
  };

  const { navigation } = window as { navigation?: EventTarget };
  return navigation ? listen(navigation, "currententrychange", look) : watchHistory(look);
}

/** Where there is no Navigation API: both writing methods of `history`, wrapped, and put back as they were. */
function watchHistory(look: () => void): Unsubscribe {
  const undo = [listen(window, "popstate", look), listen(window, "hashchange", look)];

  for (const method of ["pushState", "replaceState"] as const) {
    const original = history[method];
    const own = Object.hasOwn(history, method);
    let watching = true;
    const wrapped: typeof original = function (this: History, ...state) {
      original.apply(this, state);
      if (watching) look();
    };
    history[method] = wrapped;
    undo.push(() => {
      watching = false;
      // Somebody may have wrapped our wrapper: then it stays where it is, and does nothing more.
      if (history[method] !== wrapped) return;
      if (own) history[method] = original;
      else Reflect.deleteProperty(history, method);
    });
  }
  return () => {
    for (const each of undo) each();
  };
}
