import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { asCounters, counted, queued } from "./counters.js";
import { asEntry, type Entry } from "./entry.js";
import { COUNTERS, QUEUED } from "./keys.js";
import { written } from "./written.js";

/** Answers first: what only counts views and closings must leave room for what people said. */
const ROOM = { response: 200, other: 150, bytes: 512 * 1024 };
/** `localStorage` has 5 MB for all scripts of the page, and holds it up with every byte. */
const LOCAL_ROOM = { response: 20, other: 15, bytes: 64 * 1024 };
const MAX_RECORD_BYTES = 48 * 1024;

/** What became of a record: it is in the queue, or is too large for any, or found no room and is counted nowhere yet. */
export type Accepted = "queued" | "too_large" | "no_room";

/**
 * Puts a record into the queue: one transaction, however many are in it. A later `rev` takes the place of an earlier
 * one, which is what it says in full.
 *
 * @param now epoch milliseconds
 */
export function accept(store: Store, record: WireRecord, now: number): Promise<Accepted> {
  const { kind } = record;
  const entry = written(record);
  const { id, rev, bytes } = entry;
  const key = QUEUED + id;
  const room = store.tier === "local" ? LOCAL_ROOM : ROOM;

  return store.update<Accepted>([key, COUNTERS], ([stored, count]) => {
    const counters = asCounters(count);
    const before = asEntry(stored);
    if (before && before.rev >= rev) return { result: "queued" };
    if (bytes > MAX_RECORD_BYTES)
      return { put: [[COUNTERS, counted(counters, { submitted: 1, dropped: 1 })]], result: "too_large" };

    const more = bytes - (before?.bytes ?? 0);
    const full = !before && queued(counters) >= room[kind === "response" ? kind : "other"];
    if (full || counters.bytes + more > room.bytes) return { result: "no_room" };
    const queuedAt = before?.at ?? now;
    const sums = counted(counters, { submitted: before ? 0 : 1, bytes: more });
    return {
      put: [
        [key, { v: 2, ...entry, at: queuedAt, tries: 0, nextAt: 0 } satisfies Entry],
        [COUNTERS, sums],
      ],
      result: "queued",
    };
  });
}
