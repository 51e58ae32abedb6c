import type { Guest } from "./guest.js";

/** Deletes them all, which waits for open connections: says of each whether one kept it waiting. */
export function freeDatabases({ page }: Guest): Promise<("deleted" | "blocked")[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const deleted = names.map(
      (name) =>
        new Promise<"deleted" | "blocked">((resolve) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = () => resolve("deleted");
          deleting.onblocked = () => resolve("blocked");
        }),
    );
    return Promise.all(deleted);
  });
}
