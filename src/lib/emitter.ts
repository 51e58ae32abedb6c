/** Listeners by type. A listener that throws spoils nothing for the others; what it threw goes to `onThrow`. */
export function emitter<Events extends object>(onThrow: (type: string, error: unknown) => void) {
  type Type = keyof Events & string;
  const listeners = new Map<string, Set<(detail: never) => void>>();

  return {
    on<K extends Type>(type: K, fn: (detail: Events[K]) => void): () => void {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set.add(fn));
      return () => {
        set.delete(fn);
      };
    },

    /** Nobody is told anything any more. */
    clear: () => listeners.clear(),

    /** Whether anybody listens: what nobody hears need not be put together. */
    hears: (type: Type): boolean => (listeners.get(type)?.size ?? 0) > 0,

    emit<K extends Type>(type: K, detail: Events[K]): void {
      for (const fn of listeners.get(type) ?? []) {
        try {
          fn(detail as never);
        } catch (error) {
          onThrow(type, error);
        }
      }
    },
  };
}
