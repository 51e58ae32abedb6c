import type { Stats } from "../../src/model/stats.js";
import { OBJECT_STORE } from "../../src/platform/storage/database.js";
import type { BenchTab } from "./bench-browser.js";
import { setClock } from "./movable-clock.js";

/** For a page with a movable clock: sets it a day ahead. Fails unless all that is counted as queued is there, and rests till its own time. */
export async function sleepUntilNextDay(tab: BenchTab, stats: Stats): Promise<void> {
  const queued = await tab.evaluate(entriesIn, "earshot-", OBJECT_STORE);
  if (queued.length !== stats.queued)
    throw new Error(`counted as queued, and not there: ${JSON.stringify({ stats, queued })}`);
  const awake = queued.filter(({ nextAt }) => !(nextAt > Date.now()));
  if (awake.length) throw new Error(`queued, free to go, and not sent: ${JSON.stringify(awake)}`);
  await setClock(tab, 86_400_000);
}

/** To be run in a page: what lies in the queue. */
async function entriesIn(prefix: string, store: string): Promise<{ id: string; nextAt: number; tries: number }[]> {
  const { name = "" } = (await indexedDB.databases()).find((each) => each.name?.startsWith(prefix)) ?? {};
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll(IDBKeyRange.bound("r/", "r0"));
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map(({ id, nextAt, tries }) => ({ id, nextAt, tries })));
      };
    };
  });
}
