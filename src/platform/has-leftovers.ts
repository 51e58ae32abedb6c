import { OBJECT_STORE, VERSION } from "./database.js";

/** Looks whether a store holds unsent records, without the code that would send them, and without making a store. */
export function hasLeftovers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const no = () => resolve(false);
    try {
      const opening = indexedDB.open(name, VERSION);
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = no;
      opening.onsuccess = () => {
        const db = opening.result;
        try {
          const store = db.transaction(OBJECT_STORE).objectStore(OBJECT_STORE);
          const count = store.count(IDBKeyRange.bound("r/", "r/\uffff"));
          count.onsuccess = () => resolve(count.result > 0);
          count.onerror = no;
        } catch {
          // A database of that name that isn't ours.
          no();
        }
        db.close();
      };
    } catch {
      no();
    }
  });
}
