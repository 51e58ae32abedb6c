import { OBJECT_STORE, VERSION } from "./database.js";

/**
 * Looks whether a store holds unsent records, without the code that would send them, and without making a store.
 *
 * Whether there is one is asked first. To open what isn't there begins an upgrade, and a page that is left in the
 * middle of one can keep the next page's opening waiting for ever (seen in Chromium 156, once in some 15 visits).
 */
export async function hasLeftovers(name: string): Promise<boolean> {
  try {
    // Where a browser can't list them, the one who opens it anyway will see.
    const databases = await indexedDB.databases?.();
    if (!databases) return true;
    return databases.some((each) => each.name === name) && (await holdsRecords(name));
  } catch {
    return false;
  }
}

function holdsRecords(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, VERSION);
    // Deleted since: made anew, as its owner would.
    opening.onupgradeneeded = () => opening.result.createObjectStore(OBJECT_STORE);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const db = opening.result;
      try {
        const store = db.transaction(OBJECT_STORE).objectStore(OBJECT_STORE);
        const count = store.count(IDBKeyRange.bound("r/", "r/\uffff"));
        count.onsuccess = () => resolve(count.result > 0);
        count.onerror = reject;
      } catch (error) {
        // A database of that name that isn't ours.
        reject(error);
      }
      db.close();
    };
  });
}
