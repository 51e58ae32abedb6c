import type { Unsubscribe } from "../model/events.js";

/** Listens without ever delaying the page: passive, and in the capturing phase, where nobody has stopped it yet. */
export function listen(target: EventTarget, type: string, fn: (event: Event) => void): Unsubscribe {
  const options = { capture: true, passive: true };
  target.addEventListener(type, fn, options);
  return () => target.removeEventListener(type, fn, options);
}
