import type { Unsubscribe } from "../model/events.js";

/** One listener on the page for however many of ours: the first starts it, the last ends it. */
export function fanOut<T>(start: (tell: (detail: T) => void) => Unsubscribe) {
  const listeners = new Set<(detail: T) => void>();
  let stop: Unsubscribe | undefined;

  return (fn: (detail: T) => void): Unsubscribe => {
    const listener = (detail: T) => fn(detail);
    listeners.add(listener);
    stop ??= start((detail) => {
      // The set itself, not a copy: who stops listening meanwhile is told no more.
      for (const each of listeners) each(detail);
    });
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      stop?.();
      stop = undefined;
    };
  };
}
