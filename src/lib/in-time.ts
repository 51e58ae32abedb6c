interface Clock {
  after(delayMs: number, fn: () => void): () => void;
}

/** What work of somebody else's comes to; rejects where it throws, or takes too long. */
export function inTime<T>(clock: Clock, maxMs: number, work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(maxMs, () => reject(new Error(`took longer than ${maxMs} ms`)));
    // In a promise, for it may throw at once.
    Promise.resolve().then(work).then(resolve, reject).finally(cancel);
  });
}
