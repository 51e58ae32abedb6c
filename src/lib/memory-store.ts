interface Change<R> {
  readonly put?: readonly (readonly [string, unknown])[];
  readonly remove?: readonly string[];
  readonly result: R;
}

/** Keys and values that last as long as the page: where there is no IndexedDB, and in tests. */
export function memoryStore(entries = new Map<string, unknown>()) {
  return {
    tier: "memory" as const,

    async list(prefix: string, limit = Infinity): Promise<(readonly [string, unknown])[]> {
      return [...entries]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit);
    },

    async update<R>(keys: readonly string[], decide: (values: readonly unknown[]) => Change<R>): Promise<R> {
      const change = decide(keys.map((key) => entries.get(key)));
      for (const [key, value] of change.put ?? []) entries.set(key, value);
      for (const key of change.remove ?? []) entries.delete(key);
      return change.result;
    },

    close(): void {},
  };
}
