import type { Unsubscribe } from "../../model/events.js";
import type { Senses } from "../../model/senses.js";

/** Told of every hundredth, so that an element ten windows long is known to within a tenth of a window. */
const STEP = 0.01;
const STEPS = Array.from({ length: 101 }, (_, step) => step * STEP);

/**
 * Follows the elements that fit a selector, with one observer for all of them.
 *
 * @param onAdded tells when elements were added to the page
 */
export function createInView(onAdded: (fn: () => void) => Unsubscribe): Senses["inView"] {
  return (selector, ratio, fn) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) fn(entry.target, entry.isIntersecting && isEnough(entry, ratio));
      },
      { threshold: STEPS },
    );
    // One that is observed already stays so, and is told of no second time.
    const observe = () => {
      for (const element of document.querySelectorAll(selector)) observer.observe(element);
    };

    try {
      observe();
    } catch {
      // Not a selector: nothing fits it.
      return () => {};
    }
    const stop = onAdded(observe);
    return () => {
      stop();
      observer.disconnect();
    };
  };
}

function isEnough(
  { boundingClientRect: { width, height }, intersectionRatio }: IntersectionObserverEntry,
  ratio: number,
) {
  const fits = Math.min(1, innerWidth / (width || 1)) * Math.min(1, innerHeight / (height || 1));
  // Fractions of a pixel keep what is all in view from being so.
  return intersectionRatio >= ratio * fits - STEP;
}
