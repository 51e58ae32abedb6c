/** Cache Storage as a page has it, in memory: as much of it as is used. */
export function fakeCaches(): CacheStorage & { readonly kept: Map<string, Map<string, string>> } {
  const kept = new Map<string, Map<string, string>>();
  const href = (request: RequestInfo | URL) => new URL(String(request), "https://shop.example").href;

  function open(name: string): Pick<Cache, "keys" | "match" | "put" | "delete"> {
    const entries = kept.get(name) ?? new Map<string, string>();
    kept.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => ({ url }) as Request),
      match: async (request) => {
        const text = entries.get(href(request));
        return text === undefined ? undefined : new Response(text);
      },
      put: async (request, reply) => void entries.set(href(request), await reply.text()),
      delete: async (request) => entries.delete(href(request)),
    };
  }

  return {
    kept,
    has: async (name: string) => kept.has(name),
    open: async (name: string) => open(name) as Cache,
  } as CacheStorage & { readonly kept: typeof kept };
}
