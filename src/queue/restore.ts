import type { Shelf, Store } from "../ports.js";
import { asCounters, counted, queued } from "./counters.js";
import { asEntry, type Entry } from "./entry.js";
import { COUNTERS, DEAD, ERASED, QUEUED, SETTLED } from "./keys.js";
import { revision, revisionsIn } from "./revision.js";

/**
 * Puts back what the store lacks and the second copies still have: the browser has lost it. Copies of what was settled
 * or taken back since are thrown away. To be called by who alone may send.
 *
 * @returns how many were put back, and whether the store had lost its counters as well, or was made a moment ago
 */
export async function restore(
  store: Store,
  mirror: Shelf,
): Promise<{ readonly restored: number; readonly wiped: boolean }> {
  const copies = (await mirror.keys()).filter((key) => key.startsWith(QUEUED));
  if (!copies.length) return { restored: 0, wiped: false };
  const found = await Promise.all(copies.map(async (copy) => ({ copy, entry: asEntry(await mirror.get(copy)) })));
  const taken = revisionsIn(await mirror.get(ERASED));
  const kept = await mirror.get(COUNTERS);

  const highest = new Map<string, Entry>();
  for (const { entry } of found)
    if (entry && entry.rev > (highest.get(entry.id)?.rev ?? 0)) highest.set(entry.id, entry);
  const entries = [...highest.values()];
  const keys = entries.flatMap(({ id }) => [QUEUED + id, DEAD + id]);
  const outcome = await store.update([COUNTERS, SETTLED, ERASED, ...keys], ([count, last, erased, ...stored]) => {
    const over = [...taken, ...revisionsIn(erased), ...revisionsIn(last)];
    const lost: Entry[] = [];
    const stale = new Set<string>();
    entries.forEach((entry, i) => {
      const queuedToo = asEntry(stored[2 * i]);
      if (queuedToo) return;
      if (stored[2 * i + 1] || over.includes(revision(entry))) stale.add(entry.id);
      else lost.push(entry);
    });
    const wiped = count === undefined;
    if (!lost.length) return { result: { lost, stale, wiped } };

    const before = asCounters(count ?? kept);
    const bytes = lost.reduce((sum, entry) => sum + entry.bytes, wiped ? -before.bytes : 0);
    // After a wipe the copy of the counters knows of them; whatever it doesn't know of is new.
    const submitted = lost.length - (wiped ? queued(before) : 0);
    const counters = { ...counted(before, { submitted, bytes }), estimated: true as const };
    return {
      put: [[COUNTERS, counters], ...lost.map((entry): [string, Entry] => [QUEUED + entry.id, entry])],
      copied: true,
      result: { lost, stale, wiped },
    };
  });

  const gone = found.filter(({ entry }) => entry && outcome.stale.has(entry.id));
  await Promise.all(gone.map(({ copy }) => mirror.remove(copy)));
  return { restored: outcome.lost.length, wiped: outcome.wiped };
}
