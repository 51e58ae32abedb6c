import type { Shelf } from "../../ports.js";

/** A shelf in `localStorage` or `sessionStorage`: an entry of its own for each key, so that tabs don't undo each other. */
export function webShelf(storage: Storage, name: string): Shelf {
  const folder = `${name}/`;
  return {
    keys: async () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(folder))
        .map((key) => key.slice(folder.length)),
    async get(key) {
      const text = storage.getItem(folder + key);
      return text === null ? undefined : JSON.parse(text);
    },
    put: async (key, value) => storage.setItem(folder + key, JSON.stringify(value)),
    remove: async (key) => storage.removeItem(folder + key),
  };
}
