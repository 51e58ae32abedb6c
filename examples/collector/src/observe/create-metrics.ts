import type { Receipt } from "../batch/receive-batch.js";
import type { Refusal } from "../batch/refusal.js";
import { createLostCount, LOSSES } from "./create-lost-count.js";
import { createRegistry } from "./create-registry.js";
import type { Outcome } from "./outcome-of.js";

/** Seconds: from a disk that is quick to one about which somebody should be called. */
const COMMIT_BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export interface Metrics {
  received(receipt: Receipt, outcome: Outcome): void;
  refused(refusal: Refusal): void;
  /** @param seconds from the hand-over to the store until it said that it is safe */
  committed(seconds: number): void;
  commitFailed(): void;
  text(): string;
}

/** What `/metrics` shows: of the whole process since it started, and of nobody in particular. */
export function createMetrics(): Metrics {
  const registry = createRegistry();
  const records = registry.counter("earshot_records_total", "Records, by what became of them.");
  const rejected = registry.counter("earshot_records_rejected_total", "Records that were rejected, by code.");
  const refused = registry.counter("earshot_requests_refused_total", "Whole requests turned down, by status and code.");
  const limited = registry.counter("earshot_rate_limited_total", "Requests answered with 429.");
  const bytes = registry.counter("earshot_body_bytes_total", "Bytes of the batches that were taken.");
  const commits = registry.histogram("earshot_commit_seconds", "Until a batch was committed.", COMMIT_BOUNDS);
  const failures = registry.counter("earshot_commit_failures_total", "Batches that the store could not commit.");
  const lost = registry.counter("earshot_client_lost_total", "Records given up on devices, as devices report it.");
  const lostSince = createLostCount();

  // A series that is there from the start can be told from one that nobody counts.
  for (const result of ["accepted", "duplicate", "rejected"]) records.add({ result }, 0);
  for (const how of LOSSES) lost.add({ how }, 0);
  for (const plain of [limited, bytes, failures]) plain.add({}, 0);

  function countRecords({ accepted, duplicate, rejected: count, codes }: Outcome): void {
    records.add({ result: "accepted" }, accepted);
    records.add({ result: "duplicate" }, duplicate);
    records.add({ result: "rejected" }, count);
    for (const [code, times] of codes) rejected.add({ code }, times);
  }

  return {
    received(receipt, outcome) {
      countRecords(outcome);
      bytes.add({}, receipt.bytes);
      if (!receipt.client || receipt.device === undefined) return;
      const since = lostSince(`${receipt.project} ${receipt.device}`, receipt.client);
      for (const how of LOSSES) lost.add({ how }, since[how]);
    },
    refused({ status, code }) {
      refused.add({ status: String(status), code });
      if (status === 429) limited.add({});
    },
    committed: (seconds) => commits.observe(seconds),
    commitFailed: () => failures.add({}),
    text: registry.text,
  };
}
