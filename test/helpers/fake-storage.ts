/** Web Storage as a page has it, in memory. */
export function fakeStorage(): Storage {
  const entries: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem(key: string, value: string) {
      entries[key] = value;
    },
    removeItem(key: string) {
      delete entries[key];
    },
  };
  return new Proxy(methods as Storage, {
    ownKeys: () => Object.keys(entries),
    getOwnPropertyDescriptor: (_, key) =>
      Object.hasOwn(entries, key) ? { value: entries[String(key)], enumerable: true, configurable: true } : undefined,
  });
}
