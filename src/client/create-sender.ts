import { createAlarm } from "../lib/alarm.js";
import { messageOf } from "../lib/message-of.js";
import type { Stats } from "../model/stats.js";
import type { ItemResult, WireRecord } from "../model/wire.js";
import { claim } from "../queue/claim.js";
import type { Entry, Sent } from "../queue/entry.js";
import { fitting } from "../queue/fitting.js";
import { letGo, postpone, postponeRecords, rememberBudget } from "../queue/postpone.js";
import { written } from "../queue/written.js";
import type { Verdict } from "../transport/verdict.js";
import { createSuspects } from "./create-suspects.js";
import { createTurns } from "./create-turns.js";
import { FRESH, lookAgain, nextMove, relieved } from "./next-move.js";
import type { Sender, SenderParts } from "./sender.js";
import { settleAndTell } from "./settle-and-tell.js";

/** The page may have stayed after all. */
const AFTER_FAREWELL_MS = 5_000;

export function createSender({ ports, store, transport, lockName, me, emit, refill, onEmpty }: SenderParts): Sender {
  const { clock, random, page, log } = ports;
  const { limits } = transport;
  const suspects = createSuspects();
  const turns = createTurns(ports, lockName, untilDone, wake);
  let patience = FRESH;
  let state: Stats["state"] = "idle";
  let lastError: string | undefined;
  let boundUntil = 0;
  const onTheWay = new Set<string>();
  let closed = false;
  const alarm = createAlarm(clock, () => {
    if (state === "suspended") patience = lookAgain(patience);
    void flush();
  });

  async function flush(): Promise<void> {
    try {
      await turns.take();
    } catch (error) {
      await move([], { kind: "retry", reason: `storage: ${messageOf(error)}` });
    }
  }

  async function untilDone(sure: boolean): Promise<void> {
    while (!closed && (await round(sure)));
    if (!closed) await letGo(store, me);
  }

  /** Sends one batch. True when there may be more to do at once. */
  async function round(sure: boolean): Promise<boolean> {
    const { busy, notBefore, due, ...claimed } = await claim(store, me, clock.now(), sure);
    const { budget, counters, nextAt } = claimed;
    for (const id of claimed.expired) emit("expired", { id });
    if (claimed.corrupt) emit("store", { what: "corrupt", records: claimed.corrupt });
    if (busy) return waitFor(1_000);
    if (await refill(claimed.blank)) return true;
    boundUntil = notBefore ?? 0;
    if (notBefore) {
      wake(notBefore - clock.now());
      // Whoever asks meanwhile changes nothing about what the collector has refused.
      return rest(state === "suspended" ? state : "waiting");
    }
    const free = due.filter(({ id }) => !onTheWay.has(id));
    const batch = fitting(suspects.next(free), {
      records: state === "suspended" ? 1 : limits.records,
      bytes: Math.min(limits.bytes, budget ?? Infinity),
    });
    if (!batch.length && nextAt) return waitFor(nextAt - clock.now());
    if (!due.length) onEmpty();
    if (!batch.length) return rest("idle");
    if (!page.online()) return rest("offline");

    const verdict = await send(batch, { ...counters, estimated: counters.estimated ? 1 : 0, storage: store.tier });
    return verdict.kind === "settled" ? taken(batch, verdict) : move(batch, verdict);
  }

  async function send(batch: readonly Sent[], client: object, leaving = false): Promise<Verdict> {
    for (const { id } of batch) onTheWay.add(id);
    const verdict = await transport.send(batch, client, leaving);
    for (const { id } of batch) onTheWay.delete(id);
    return verdict;
  }

  async function farewell(records: readonly WireRecord[]): Promise<void> {
    if (state === "suspended" || boundUntil > clock.now() || !page.online()) return;
    const waiting = records.filter(({ id }) => !onTheWay.has(id)).map(written);
    const batch = fitting(waiting.reverse(), limits);
    if (!batch.length) return;
    const verdict = await send([...batch].reverse(), {}, true);
    // What was not written down is asked about once more, by the next page.
    if (verdict.kind === "settled") await settleThem(batch, verdict.results).catch(() => {});
    else wake(AFTER_FAREWELL_MS);
  }

  async function taken(batch: readonly Entry[], verdict: Extract<Verdict, { kind: "settled" }>): Promise<boolean> {
    if (verdict.retryAfterMs !== undefined) await bind(verdict.retryAfterMs);
    const left = await settleThem(batch, verdict.results);
    if (left.length === batch.length) return move(batch, { kind: "retry", reason: "the reply settles no record" });

    if (state === "suspended") emit("resumed", {});
    state = "sending";
    lastError = undefined;
    patience = relieved(patience, suspects.any());
    const waits = verdict.results.map(({ retryAfterMs = 0 }) => retryAfterMs);
    const unsettled = batch.filter(({ id }) => left.includes(id));
    if (left.length) await postponeRecords(store, unsettled, clock.now() + Math.max(1_000, ...waits));
    return true;
  }

  async function move(batch: readonly Entry[], verdict: Exclude<Verdict, { kind: "settled" }>): Promise<boolean> {
    const { reason } = verdict;
    const [next, after] = nextMove(verdict, batch, patience, { visible: page.visible(), random });
    const now = clock.now();
    patience = after;
    lastError = reason;
    switch (next.do) {
      case "halve":
        suspects.halve(batch);
        return true;
      case "shrink":
        await rememberBudget(store, next.bytes, now);
        return true;
      case "bury":
        await settleThem(batch, rejectAll(batch, next.code));
        return true;
      case "rest":
        await postponeRecords(store, batch, now + next.ms);
        return true;
      case "wait":
        if (next.halve) suspects.halve(batch);
        if (next.ms === 0) return true;
        if (next.asked !== undefined) await bind(next.asked);
        emit("retry", { reason, delayMs: next.ms });
        return waitFor(next.ms);
      case "suspend":
      case "stop":
        if (next.do === "stop") await postpone(store, now + next.ms);
        return suspend(reason, next.ms);
    }
  }

  /** Persisted, so that it binds all tabs and survives reloads; spread, so that not all visitors come back at once. */
  function bind(askedMs: number): Promise<void> {
    boundUntil = clock.now() + askedMs + random() * Math.min(30_000, askedMs / 10);
    return postpone(store, boundUntil);
  }

  function settleThem(sent: readonly Pick<Sent, "id" | "rev">[], results: readonly ItemResult[]) {
    return settleAndTell(store, sent, results, clock.now(), { emit, log });
  }

  function suspend(reason: string, ms: number): false {
    if (state !== "suspended")
      log(`the collector answered ${reason}: is its address right? Answers are kept meanwhile.`);
    emit("suspended", { reason });
    // Whoever wanted a flush sooner didn't know this.
    alarm.off();
    turns.calm();
    wake(ms);
    return rest("suspended");
  }

  function waitFor(ms: number): false {
    wake(ms);
    return rest("waiting");
  }

  function rest(next: Stats["state"]): false {
    state = next;
    return false;
  }

  function wake(delayMs: number): void {
    if (!closed) alarm.within(delayMs);
  }

  return {
    flush,
    wake,
    isWaiting: alarm.isSet,
    forgive() {
      patience = { ...patience, fails: Math.min(patience.fails, 2) };
    },
    farewell,
    state: () => ({ state, ...(lastError && { lastError }) }),
    close() {
      closed = true;
      alarm.off();
    },
  };
}

function rejectAll(batch: readonly Entry[], code: string): ItemResult[] {
  return batch.map(({ id }) => ({ id, status: "rejected", code }));
}
