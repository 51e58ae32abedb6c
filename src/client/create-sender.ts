import { createAlarm } from "../lib/alarm.js";
import { messageOf } from "../lib/message-of.js";
import type { Emit } from "../model/events.js";
import type { Stats } from "../model/stats.js";
import type { ItemResult } from "../model/wire.js";
import type { Queue } from "../queue/create-queue.js";
import type { Sent } from "../queue/entry.js";
import { retryDelay } from "../queue/retry-delay.js";
import type { Send } from "../transport/create-transport.js";
import type { Seat } from "./seat.js";
import type { Storage } from "./storage.js";

const BATCH = { records: 20, bytes: 48 * 1024 };
const OTHER_TAB_MS = 1_000;
const PROBE_MS = { first: 5 * 60_000, last: 6 * 3_600_000 };
/** What settles a record; at any other word it is tried again later. */
const FINAL = ["accepted", "duplicate", "erased", "rejected"];
/** One record refused alone is at fault itself; more in a row, with nothing taken between them, and the set-up is. */
const REFUSED_IN_A_ROW = 2;
/** A longer wait was never asked for: the clock has been set back. */
const MAX_WAIT_MS = 25 * 3_600_000;

/** Empties the queue towards the collector: batch by batch, one tab at a time, as patiently as it takes. */
export interface Sender {
  /** Sends until there is nothing left that may be tried now. */
  flush(): Promise<void>;
  /** Sees to it that a flush comes within so many milliseconds. */
  wake(delayMs: number): void;
  /** Whether a flush is to come by itself. */
  isWaiting(): boolean;
  /** The network is back: what failed before counts for less. */
  forgive(): void;
  state(): Pick<Stats, "state" | "lastError">;
  close(): void;
}

export function createSender(
  { clock, random, page, ifFree, log }: Seat["ports"],
  storage: Storage,
  send: Send,
  lockName: string,
  emit: Emit,
): Sender {
  let state: Stats["state"] = "idle";
  let lastError: string | undefined;
  let fails = 0;
  let probeMs = PROBE_MS.first;
  let batchRecords = BATCH.records;
  let refused = 0;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  const alarm = createAlarm(clock, () => void flush());

  function flush(): Promise<void> {
    again = true;
    running ??= rounds().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function rounds(): Promise<void> {
    try {
      while (again && !closed) {
        again = false;
        const free = await ifFree(lockName, async () => {
          while (!closed && (await round()));
        });
        // Another tab is sending; it may have looked before our record was there.
        if (!free) wake(OTHER_TAB_MS * (1 + random()));
      }
    } catch (error) {
      failed(`storage: ${messageOf(error)}`);
    }
  }

  /** Sends one batch. True when there may be more to do at once. */
  async function round(): Promise<boolean> {
    const { queue } = await storage();
    const sent = await queue.next(batchRecords, BATCH.bytes);
    if (sent.length === 0) return rest("idle");
    if (!page.online()) return rest("offline");

    const waitMs = (await queue.notBefore()) - clock.now();
    if (waitMs > 0 && waitMs < MAX_WAIT_MS) {
      wake(waitMs);
      return rest("waiting");
    }

    const verdict = await send(sent, await queue.counters());
    switch (verdict.kind) {
      case "settled":
        if (verdict.retryAfterMs !== undefined) await postpone(queue, verdict.retryAfterMs);
        return (await settle(queue, sent, verdict.results)) ? succeeded() : failed("the reply settles no record");
      case "refused":
      case "doubted":
      case "tooLarge":
        lastError = verdict.reason;
        batchRecords = Math.ceil(sent.length / 2);
        if (sent.length > 1) return true;
        if (refused >= REFUSED_IN_A_ROW) return suspend(verdict.reason);
        refused += 1;
        await settle(queue, sent, rejectAll(sent, verdict.reason));
        return true;
      case "suspend":
      case "gone":
        return suspend(verdict.reason);
      case "retry":
        if (verdict.retryAfterMs !== undefined) await postpone(queue, verdict.retryAfterMs);
        return failed(verdict.reason, verdict.retryAfterMs);
    }
  }

  /** Whether the collector has said anything final about any of them. */
  async function settle(queue: Queue, sent: readonly Sent[], results: readonly ItemResult[]): Promise<boolean> {
    const { delivered, rejected } = await queue.settle(sent, results);
    for (const id of delivered) emit("delivered", { id });
    for (const { id, code = "rejected" } of rejected) {
      emit("rejected", { id, code });
      log(`the collector refused record ${id} (${code}); it is put aside.`);
    }
    return results.some(({ id, status }) => FINAL.includes(status) && sent.some((each) => each.id === id));
  }

  /** Persisted, so that it binds all tabs and survives reloads; spread, so that not all visitors come back at once. */
  function postpone(queue: Queue, retryAfterMs: number): Promise<void> {
    return queue.postpone(clock.now() + retryAfterMs + random() * Math.min(30_000, retryAfterMs / 10));
  }

  function rest(next: Stats["state"]): false {
    state = next;
    return false;
  }

  function succeeded(): true {
    if (state === "suspended") emit("resumed", {});
    state = "sending";
    lastError = undefined;
    fails = refused = 0;
    probeMs = PROBE_MS.first;
    batchRecords = Math.min(BATCH.records, batchRecords * 2);
    return true;
  }

  function failed(reason: string, askedMs = 0): false {
    fails += 1;
    lastError = reason;
    const delayMs = Math.max(askedMs, retryDelay(fails, page.visible() ? "visible" : "hidden", random));
    emit("retry", { reason, delayMs });
    wake(delayMs);
    return rest("waiting");
  }

  function suspend(reason: string): false {
    if (lastError !== reason)
      log(`the collector answered ${reason}: is its address right? Answers are kept meanwhile.`);
    lastError = reason;
    refused = 0;
    emit("suspended", { reason });
    // Whoever wanted a flush sooner didn't know this.
    alarm.off();
    wake(probeMs);
    probeMs = Math.min(PROBE_MS.last, probeMs * 2);
    return rest("suspended");
  }

  function wake(delayMs: number): void {
    if (!closed) alarm.within(delayMs);
  }

  return {
    flush,
    wake,
    isWaiting: alarm.isSet,
    forgive() {
      fails = Math.min(fails, 2);
    },
    state: () => ({ state, ...(lastError && { lastError }) }),
    close() {
      closed = true;
      alarm.off();
    },
  };
}

function rejectAll(sent: readonly Sent[], code: string): ItemResult[] {
  return sent.map(({ id }) => ({ id, status: "rejected", code }));
}
