import { parsed } from "../lib/parsed.js";
import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { accept } from "./accept.js";
import { asCounters, counted } from "./counters.js";
import { asEntry, type Entry } from "./entry.js";
import { COUNTERS, QUEUED, SETTLED } from "./keys.js";
import { alsoSettled } from "./revision.js";

/**
 * Gives a response the room of the oldest in the queue, of those first that only count views and closings; they
 * themselves take nobody's.
 *
 * @param now epoch milliseconds
 * @returns ids of those that had to go, and whether the record is in the queue now
 */
export async function displace(
  store: Store,
  record: WireRecord,
  now: number,
): Promise<{ readonly gone: readonly string[]; readonly queued: boolean }> {
  const gone: string[] = [];
  if (record.kind !== "response") return { gone, queued: false };
  const entries = (await store.list(QUEUED)).flatMap(([, value]) => asEntry(value) ?? []);
  const inOrder = entries.sort((a, b) => Number(isResponse(a)) - Number(isResponse(b)) || a.at - b.at);
  for (const entry of inOrder) {
    if (await drop(store, entry)) gone.push(entry.id);
    if ((await accept(store, record, now)) === "queued") return { gone, queued: true };
  }
  return { gone, queued: false };
}

/** As it was when it was looked at: what was answered further meanwhile is another one. */
function drop(store: Store, { id, rev }: Entry): Promise<boolean> {
  return store.update([COUNTERS, SETTLED, QUEUED + id], ([count, last, stored]) => {
    const entry = asEntry(stored);
    if (entry?.rev !== rev) return { result: false };
    const counters = counted(asCounters(count), { dropped: 1, bytes: -entry.bytes });
    return {
      put: [
        [COUNTERS, counters],
        [SETTLED, alsoSettled(last, [entry])],
      ],
      remove: [QUEUED + id],
      result: true,
    };
  });
}

function isResponse({ body }: Entry): boolean {
  return Object(parsed(body)).kind === "response";
}
