import type { Change, Shelf, Store } from "../../ports.js";
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
  const { tier } = store;
  let works = true;
  /** Where the store has moved on, it is no place that a browser would lose by itself; it may be the shelf. */
  const stays = () => store.tier === tier;

  function remove(copies: readonly string[]): void {
    for (const each of copies) void mirror.remove(each).catch(() => {});
  }

  return {
    get tier() {
      return store.tier;
    },
    get mirror() {
      return works && stays() ? mirror : undefined;
    },
    list: store.list,
    close: store.close,

    async update(keys, decide) {
      let moved = UNMOVED;
      let before: readonly unknown[] | undefined;
      let copying: Promise<unknown> | undefined;
      try {
        return await store.update(keys, (found) => {
          // Asked once more, where the store took the change back and moved on to the shelf: there lie our own copies.
          const isOurs = (i: number) => moved.added.includes(copyOf(keys[i] ?? "", found[i]));
          const values = found.map((value, i) => (isOurs(i) ? before?.[i] : value));
          before ??= values;
          const change = decide(values);
          moved = stays() ? movedBy(change, (key) => values[keys.indexOf(key)]) : UNMOVED;
          // Both disks are waited for together.
          copying = Promise.all(moved.put.map(([copy, value]) => mirror.put(copy, value))).catch(() => {
            works = false;
          });
          return change;
        });
      } catch (error) {
        moved = { ...moved, stale: moved.added, counters: undefined };
        throw error;
      } finally {
        await copying;
        remove(moved.stale);
        if (moved.counters) void mirror.put(COUNTERS, moved.counters).catch(() => {});
      }
    },
  };
}

/** What a change means for the copies. */
interface Moved {
  readonly put: readonly (readonly [copy: string, value: unknown])[];
  /** Of these, the ones that weren't there before. */
  readonly added: readonly string[];
  /** Not needed any more. */
  readonly stale: readonly string[];
  readonly counters: unknown;
}

const UNMOVED: Moved = { put: [], added: [], stale: [], counters: undefined };

function movedBy({ put = [], remove = [], copied }: Change<unknown>, before: (key: string) => unknown): Moved {
  const records = copied ? [] : put.filter(([key]) => key.startsWith(RECORDS));
  const copies = records.map(([key, value]) => [copyOf(key, value), value] as const);
  const gone = [...records.map(([key]) => key), ...remove.filter((key) => key.startsWith(RECORDS))];
  const earlier = gone.flatMap((key) => (isWhole(before(key)) ? [copyOf(key, before(key))] : []));
  const names = copies.map(([copy]) => copy);
  return {
    put: copies,
    added: names.filter((copy) => !earlier.includes(copy)),
    stale: earlier.filter((copy) => !names.includes(copy)),
    counters: put.find(([key]) => key === COUNTERS)?.[1],
  };
}

/** Of what somebody has spoilt the copy may be the only one that can be read. */
function isWhole(entry: unknown): boolean {
  return typeof Object(entry).body === "string";
}
