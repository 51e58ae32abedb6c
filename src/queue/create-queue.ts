import { utf8Length } from "../lib/utf8-length.js";
import type { Receipt } from "../model/prompt.js";
import type { ItemResult, WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { asCounters, type Counters, isEntry, queued, type Sent } from "./entry.js";

/** Answers first: what only counts views and closings must leave room for what people said. */
const MAX_RECORDS = { response: 200, other: 150 };
const MAX_RECORD_BYTES = 48 * 1024;
const MAX_DEAD = 20;

const COUNTERS = "m/counters";
const NOT_BEFORE = "m/notBefore";
const key = (id: string) => `r/${id}`;

/** What became of the records of one reply. */
export interface Settled {
  readonly delivered: readonly string[];
  readonly rejected: readonly ItemResult[];
}

/** The records that no collector has acknowledged yet: each under a key of its own, in one transaction or not at all. */
export interface Queue {
  /** Resolves once the record is safe, or known not to be. A later `rev` takes the place of an earlier one. */
  put(record: WireRecord): Promise<Receipt["stored"]>;
  /** The oldest records, as many as fit into one batch; at least one if there is any. */
  next(maxRecords: number, maxBytes: number): Promise<readonly Sent[]>;
  /** Forgets what was acknowledged, in exactly the revision that was sent; puts aside what never will be. */
  settle(sent: readonly Sent[], results: readonly ItemResult[]): Promise<Settled>;
  /** Before this time nothing is sent, by any tab, over reloads; epoch milliseconds. */
  notBefore(): Promise<number>;
  postpone(untilMs: number): Promise<void>;
  counters(): Promise<Counters>;
}

export function createQueue(store: Store): Queue {
  async function trimDead(): Promise<void> {
    const dead = await store.list("x/");
    const remove = dead.slice(0, -MAX_DEAD).map(([deadKey]) => deadKey);
    if (remove.length) await store.update([], () => ({ remove, result: undefined }));
  }

  return {
    put(record) {
      const body = JSON.stringify(record);
      const bytes = utf8Length(body);
      const { id, rev } = record;
      const max = record.kind === "response" ? MAX_RECORDS.response : MAX_RECORDS.other;

      return store.update<Receipt["stored"]>([key(id), COUNTERS], ([stored, count]) => {
        const counters = asCounters(count);
        const before = isEntry(stored) ? stored : undefined;
        const result = store.tier === "memory" ? "memory" : "durable";

        if (before && before.rev >= rev) return { result };
        if (bytes > MAX_RECORD_BYTES || (!before && queued(counters) >= max)) {
          const lost = { submitted: counters.submitted + 1, dropped: counters.dropped + 1 };
          return { put: [[COUNTERS, { ...counters, ...lost }]], result: "none" };
        }
        const submitted = counters.submitted + (before ? 0 : 1);
        return {
          put: [
            [key(id), { v: 1, id, rev, body, bytes }],
            [COUNTERS, { ...counters, submitted }],
          ],
          result,
        };
      });
    },

    async next(maxRecords, maxBytes) {
      // All are read, for entries that aren't ours to read must not stand in the way of those that are.
      const stored = await store.list("r/");
      // One under another's key could never be settled, and would be sent for ever.
      const entries = stored.flatMap(([at, entry]) => (isEntry(entry) && at === key(entry.id) ? [entry] : []));
      let bytes = 0;
      return entries.slice(0, maxRecords).filter((entry, i) => {
        bytes += entry.bytes;
        return i === 0 || bytes <= maxBytes;
      });
    },

    async settle(sent, results) {
      const verdicts = new Map(results.map((result) => [result.id, result]));
      const settled = await store.update([COUNTERS, ...sent.map(({ id }) => key(id))], ([count, ...stored]) => {
        const delivered: string[] = [];
        const rejected: ItemResult[] = [];
        const dead: (readonly [string, unknown])[] = [];

        sent.forEach(({ id, rev }, i) => {
          const entry = stored[i];
          const verdict = verdicts.get(id);
          // Answered further while it was on its way, or settled by another tab: not ours to forget.
          if (!verdict || !isEntry(entry) || entry.rev !== rev) return;
          if (["accepted", "duplicate", "erased"].includes(verdict.status)) delivered.push(id);
          if (verdict.status === "rejected") {
            rejected.push(verdict);
            dead.push([`x/${id}`, { ...entry, code: verdict.code }]);
          }
        });

        const counters = asCounters(count);
        const sums = {
          delivered: counters.delivered + delivered.length,
          rejected: counters.rejected + rejected.length,
        };
        return {
          put: [[COUNTERS, { ...counters, ...sums }], ...dead],
          remove: [...delivered, ...rejected.map(({ id }) => id)].map(key),
          result: { delivered, rejected },
        };
      });
      if (settled.rejected.length) await trimDead();
      return settled;
    },

    notBefore: () => store.update([NOT_BEFORE], ([until]) => ({ result: Number(until ?? 0) })),
    postpone: (untilMs) => store.update([], () => ({ put: [[NOT_BEFORE, untilMs]], result: undefined })),
    counters: () => store.update([COUNTERS], ([count]) => ({ result: asCounters(count) })),
  };
}
