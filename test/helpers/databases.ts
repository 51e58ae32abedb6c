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

/** Touchpoints that this device believes to have shown. */
export function rememberedIn({ page }: Guest): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const [{ name = "" } = {}] = await indexedDB.databases();
    if (!name) return [];
    const db = await done(indexedDB.open(name));
    const history = await done(db.transaction("q").objectStore("q").get("m/history"));
    db.close();
    return Object.keys(history?.touchpoints ?? {});
  });
}
