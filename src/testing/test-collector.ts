import type { Batch, WireRecord } from "../model/wire.js";
import type { Get, HttpReply, Post } from "../ports.js";

/** Answers one POST instead of the collector: a reply, or the reason why there is none (`network`, `timeout`). */
export type Fault = (batch: Batch) => Partial<HttpReply> | string;

/** A collector in memory: keeps the highest revision of each record, as a real one does. */
export interface TestCollector {
  readonly get: Get;
  readonly post: Post;
  /** What it has, by the order of arrival. */
  records(): readonly WireRecord[];
  /** Batches that came, whatever became of them. */
  readonly batches: readonly Batch[];
  /** Faults for the next requests, in order; after them all is well. */
  fail(...faults: readonly Fault[]): void;
  /** What it serves to GET, by address. */
  serve(url: string, body: string, status?: number): void;
}

/** A collector in memory, which stores what it is sent and fails when it is told to. */
export function testCollector(): TestCollector {
  const stored = new Map<string, WireRecord>();
  const batches: Batch[] = [];
  const faults: Fault[] = [];
  const files = new Map<string, HttpReply>();

  const take = (batch: Batch): Partial<HttpReply> => {
    const results = batch.batch.map((record) => {
      const { id, rev } = record;
      const fresh = rev > (stored.get(id)?.rev ?? 0);
      if (fresh) stored.set(id, record);
      return { id, rev, status: fresh ? "accepted" : "duplicate" };
    });
    return { body: JSON.stringify({ v: 1, results }) };
  };

  return {
    batches,
    records: () => [...stored.values()],
    fail: (...more) => void faults.push(...more),
    serve: (url, body, status = 200) => void files.set(url, { status, redirected: false, body }),
    get: async (url) => files.get(url) ?? { status: 404, redirected: false, body: "" },
    async post(_url, body) {
      const batch: Batch = JSON.parse(body);
      batches.push(batch);
      const reply = (faults.shift() ?? take)(batch);
      if (typeof reply === "string") throw new Error(reply);
      return { status: 200, redirected: false, body: "", ...reply };
    },
  };
}
