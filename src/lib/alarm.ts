interface Clock {
  now(): number;
  after(delayMs: number, fn: () => void): () => void;
}

/** One timer for many wishes: it rings once, at the earliest time anybody asked for. */
export function createAlarm(clock: Clock, ring: () => void) {
  let set: { readonly at: number; readonly cancel: () => void } | undefined;

  function off(): void {
    set?.cancel();
    set = undefined;
  }

  return {
    /** Rings in so many milliseconds at the latest. */
    within(delayMs: number): void {
      const at = clock.now() + delayMs;
      if (set && set.at <= at) return;
      off();
      const cancel = clock.after(delayMs, () => {
        set = undefined;
        ring();
      });
      set = { at, cancel };
    },
    isSet: () => set !== undefined,
    off,
  };
}
