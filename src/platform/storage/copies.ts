import type { Shelf } from "../../ports.js";

/** What is kept in copies, each named by its revision. */
const RECORDS = "r/";

/** The copy of an entry, by its key in the store: `r/ID` in its third revision is `r/ID.3`. */
export function copyOf(key: string, entry: unknown): string {
  return key.startsWith(RECORDS) ? `${key}.${Object(entry).rev}` : key;
}

/** The same shelf, with each record under the key that it has in the store, in its last revision. */
export function withoutRevisions(shelf: Shelf): Shelf {
  const isOf = (key: string) => (copy: string) => copy === key || copy.startsWith(`${key}.`);
  const copies = async (key: string) => (await shelf.keys()).filter(isOf(key)).sort((a, b) => revOf(a) - revOf(b));

  async function remove(key: string): Promise<void> {
    for (const copy of await copies(key)) await shelf.remove(copy);
  }

  return {
    keys: async () => [
      ...new Set((await shelf.keys()).map((copy) => (copy.startsWith(RECORDS) ? nameOf(copy) : copy))),
    ],
    async get(key) {
      if (!key.startsWith(RECORDS)) return shelf.get(key);
      const last = (await copies(key)).at(-1);
      return last && shelf.get(last);
    },
    async put(key, value) {
      const before = key.startsWith(RECORDS) ? await copies(key) : [];
      const copy = copyOf(key, value);
      await shelf.put(copy, value);
      for (const each of before) if (each !== copy) await shelf.remove(each);
    },
    remove: (key) => (key.startsWith(RECORDS) ? remove(key) : shelf.remove(key)),
  };
}

function nameOf(copy: string): string {
  return copy.slice(0, copy.lastIndexOf("."));
}

function revOf(copy: string): number {
  return Number(copy.slice(copy.lastIndexOf(".") + 1));
}
