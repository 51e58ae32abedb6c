import type { Unsubscribe } from "../../model/events.js";

/** A page that is being built adds elements many times over; looked at once, it costs once. */
const SETTLE_MS = 100;

/** Tells, soon after, that elements were added to the page. */
export function onAdded(tell: (detail: undefined) => void): Unsubscribe {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    // Texts come and go all the time.
    if (timer || !changes.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) return;
    timer = setTimeout(() => {
      timer = undefined;
      tell(undefined);
    }, SETTLE_MS);
  });
  observer.observe(document, { subtree: true, childList: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
