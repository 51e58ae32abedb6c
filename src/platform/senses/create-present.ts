import type { Unsubscribe } from "../../model/events.js";
import type { Senses } from "../../model/senses.js";

/**
 * Looks out for elements.
 *
 * @param onAdded tells when elements were added to the page
 */
export function createPresent(onAdded: (fn: () => void) => Unsubscribe): Senses["present"] {
  return (selector, fn) => {
    let stop: Unsubscribe | undefined;
    const look = () => {
      if (!isThere(selector)) return;
      stop?.();
      fn();
    };
    stop = onAdded(look);
    look();
    return stop;
  };
}

function isThere(selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    // Not a selector: nothing fits it.
    return false;
  }
}
