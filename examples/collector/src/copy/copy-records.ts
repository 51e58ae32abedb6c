import type { AppendResult, Store } from "../store.js";
import type { Page } from "./page.js";

/** Pages that are on their way at once. */
const AHEAD = 4;

export type Copied = Readonly<Record<AppendResult, number>>;

/**
 * Appends what another store has, each with the time it has there. May be done again, while records come in and after
 * it was broken off: what is there already is a duplicate.
 */
export async function copyRecords(pages: AsyncIterable<Page>, store: Store): Promise<Copied> {
  const copied = { accepted: 0, duplicate: 0, conflict: 0, erased: 0 };
  const underway = new Set<Promise<void>>();
  for await (const { project, items } of pages) {
    const appending = store.append(project, items).then((results) => {
      for (const result of results) copied[result] += 1;
      underway.delete(appending);
    });
    underway.add(appending);
    // Heard of below, and perhaps only once the next page is read.
    appending.catch(() => {});
    if (underway.size >= AHEAD) await Promise.race(underway);
  }
  await Promise.all(underway);
  return copied;
}
