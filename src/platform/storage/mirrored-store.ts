import type { Shelf, Store } from "../../ports.js";
import { copyOf } from "./copies.js";

/** What has a second copy: queued records, and the counters that tell of them. */
const RECORDS = "r/";
const COUNTERS = "m/counters";

/**
 * Keeps a second copy of the queued records on a shelf, for a browser that was killed may find its IndexedDB wiped
 * (seen in Chromium 156, six times in 1,250 kills). A record is safe once both have it; without the shelf, once one has.
 *
 * A copy carries its revision in its name: whoever takes one away can't hit a newer one that was put there meanwhile.
 */
export function mirroredStore(store: Store, mirror: Shelf): Store {
  let works = true;
  return {
    tier: store.tier,
    get mirror() {
      return works ? mirror : undefined;
    },
    list: store.list,
    close: store.close,

    async update(keys, decide) {
      let before: readonly unknown[] = [];
      let put: readonly (readonly [string, unknown])[] = [];
      let remove: readonly string[] = [];
      const result = await store.update(keys, (values) => {
        const change = decide(values);
        before = values;
        ({ put = [], remove = [] } = change);
        return change;
      });

      const stale = [...put.map(([key]) => key), ...remove].filter((key) => key.startsWith(RECORDS));
      const copies = put.filter(([key]) => key.startsWith(RECORDS));
      await Promise.all(copies.map(([key, value]) => mirror.put(copyOf(key, value), value))).catch(() => {
        works = false;
      });
      for (const key of stale) {
        const old = before[keys.indexOf(key)];
        if (old) void mirror.remove(copyOf(key, old)).catch(() => {});
      }
      for (const [key, value] of put) if (key === COUNTERS) void mirror.put(key, value).catch(() => {});
      return result;
    },
  };
}
