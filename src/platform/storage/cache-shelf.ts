import type { Shelf } from "../../ports.js";

const FOLDER = "/earshot/";
const TIMEOUT_MS = 3_000;

/** A shelf in Cache Storage, which outlives what can befall IndexedDB. Nothing answers at these addresses. */
export function cacheShelf(name: string): Shelf {
  // Where the page may not have it, to name it is enough to throw.
  const open = async () => caches.open(name);
  const url = (key: string) => FOLDER + key;
  return {
    keys: () =>
      inTime(
        open()
          .then((cache) => cache.keys())
          .then((all) => all.map(({ url }) => keyOf(url))),
      ),
    get: (key) =>
      inTime(
        open()
          .then((cache) => cache.match(url(key)))
          .then((found) => found?.json()),
      ),
    put: (key, value) => inTime(open().then((cache) => cache.put(url(key), new Response(JSON.stringify(value))))),
    remove: (key) => inTime(open().then(async (cache) => void (await cache.delete(url(key))))),
  };
}

function keyOf(url: string): string {
  return new URL(url).pathname.slice(FOLDER.length);
}

/** A disk that hangs is no better than one that fails. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Cache Storage does not answer")), TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
