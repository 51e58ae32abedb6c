import type { Store } from "../ports.js";
import { asEntry, type Sent } from "./entry.js";
import { BUDGET, LEASE, NOT_BEFORE, QUEUED } from "./keys.js";
import type { Lease } from "./lease.js";

const HOUR_MS = 3_600_000;

/** Nothing is sent before, by any tab, over reloads; epoch milliseconds. */
export function postpone(store: Store, until: number): Promise<void> {
  return store.update([], () => ({ put: [[NOT_BEFORE, until]], result: undefined }));
}

/** Some records are not sent before a time; the others need not wait for them. */
export function postponeRecords(store: Store, sent: readonly Sent[], nextAt: number): Promise<void> {
  const keys = sent.map(({ id }) => QUEUED + id);
  return store.update(keys, (stored) => ({
    put: stored.flatMap((value, i) => {
      const entry = asEntry(value);
      return entry && entry.rev === sent[i]?.rev
        ? [[keys[i] as string, { ...entry, tries: entry.tries + 1, nextAt }] as const]
        : [];
    }),
    result: undefined,
  }));
}

/** So many bytes are all that the collector takes at once, as far as is known; asked anew after an hour. */
export function rememberBudget(store: Store, bytes: number, now: number): Promise<void> {
  return store.update([], () => ({ put: [[BUDGET, { bytes, until: now + HOUR_MS }]], result: undefined }));
}

/** Somebody else may send. */
export function letGo(store: Store, me: string): Promise<void> {
  return store.update([LEASE], ([held]) => {
    const { by, epoch } = Object(held) as Partial<Lease>;
    return by === me ? { put: [[LEASE, { by, epoch, until: 0 }]], result: undefined } : { result: undefined };
  });
}
