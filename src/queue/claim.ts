import type { Store } from "../ports.js";
import { asCounters, type Counters } from "./counters.js";
import { EXPIRED } from "./dead.js";
import { asEntry, type Entry, isNewer, isTooOld } from "./entry.js";
import { BUDGET, COUNTERS, LEASE, NOT_BEFORE, QUEUED } from "./keys.js";
import { takeLease } from "./lease.js";
import { setAsideCorrupt } from "./set-aside-corrupt.js";
import { settle } from "./settle.js";

/** A longer wait was never asked for: the clock has been set back. */
const MAX_WAIT_MS = 25 * 3_600_000;

/** What there is to send, in the hands of one who alone may send it for a while. */
export interface Claim {
  /** Records that may be sent now, oldest first. */
  readonly due: readonly Entry[];
  /** So many bytes are all that the collector takes at once, as far as is known. */
  readonly budget?: number;
  readonly counters: Counters;
  /** Nothing may be sent before, by any tab; epoch milliseconds. */
  readonly notBefore?: number;
  /** Somebody else is sending. */
  readonly busy?: true;
  /** When the first of those that wait by themselves may be sent; epoch milliseconds. */
  readonly nextAt?: number;
  /** There are no counters: the store is new, or was lost. */
  readonly blank: boolean;
  /** Ids of those that have become too old. */
  readonly expired: readonly string[];
  /** How many were no records, and have been put aside. */
  readonly corrupt: number;
}

/**
 * Takes the lease if there is anything to send, and says what may be sent now.
 *
 * @param me tells this page from all others
 * @param now epoch milliseconds
 * @param sure nobody else is sending: whoever holds the lease has died
 */
export async function claim(store: Store, me: string, now: number, sure = false): Promise<Claim> {
  const stored = await store.list(QUEUED);
  const known: Entry[] = [];
  const unreadable: string[] = [];
  for (const [key, value] of stored) {
    const entry = asEntry(value);
    // One under another's key could never be settled, and would be sent for ever.
    if (entry && key === QUEUED + entry.id) known.push(entry);
    // Newer ones are for who can read them.
    else if (!isNewer(value)) unreadable.push(key);
  }
  const keys = stored.map(([key]) => key);
  const corrupt = unreadable.length ? await setAsideCorrupt(store, unreadable, keys, now) : 0;

  type Held = Pick<Claim, "notBefore" | "busy" | "counters" | "blank" | "budget">;
  const held = await store.update<Held>([LEASE, NOT_BEFORE, BUDGET, COUNTERS], ([lease, until, budget, count]) => {
    const said = { ...bytesIn(budget, now), counters: asCounters(count), blank: count === undefined };
    if (!known.length) return { result: said };
    if (isAhead(until, now)) return { result: { ...said, notBefore: until } };
    const mine = takeLease(lease, me, now, sure);
    return mine ? { put: [[LEASE, mine]], result: said } : { result: { ...said, busy: true } };
  });
  if (held.busy || held.notBefore) return { ...held, due: [], expired: [], corrupt };

  const old = known.filter((entry) => isTooOld(entry, now));
  const tooOld = old.map(({ id }) => ({ id, status: "rejected", code: EXPIRED }) as const);
  if (old.length) await settle(store, old, tooOld, now);
  const alive = known.filter((entry) => !old.includes(entry));
  const waiting = alive.filter(({ nextAt }) => isAhead(nextAt, now));
  return {
    ...held,
    due: alive.filter((entry) => !waiting.includes(entry)),
    ...(waiting.length && { nextAt: Math.min(...waiting.map(({ nextAt }) => nextAt)) }),
    expired: old.map(({ id }) => id),
    corrupt,
  };
}

/** Whether a time is yet to come, and as near as we ever set one. */
function isAhead(time: unknown, now: number): time is number {
  return typeof time === "number" && time > now && time - now < MAX_WAIT_MS;
}

function bytesIn(budget: unknown, now: number): Pick<Claim, "budget"> {
  const { bytes, until } = Object(budget);
  return Number.isFinite(bytes) && isAhead(until, now) ? { budget: bytes } : {};
}
