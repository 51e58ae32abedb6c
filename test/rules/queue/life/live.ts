import { expect } from "vitest";
import type { ItemResult } from "../../../../src/model/wire.js";
import { mirroredStore } from "../../../../src/platform/storage/mirrored-store.js";
import type { Store } from "../../../../src/ports.js";
import { accept } from "../../../../src/queue/accept.js";
import { claim } from "../../../../src/queue/claim.js";
import { asCounters, queued } from "../../../../src/queue/counters.js";
import { revive } from "../../../../src/queue/dead.js";
import { asEntry, type Entry } from "../../../../src/queue/entry.js";
import { erase } from "../../../../src/queue/erase.js";
import { postponeRecords } from "../../../../src/queue/postpone.js";
import { restore } from "../../../../src/queue/restore.js";
import { revision } from "../../../../src/queue/revision.js";
import { settle } from "../../../../src/queue/settle.js";
import { NOW } from "../../../helpers/queue-on.js";
import { say } from "../../../helpers/say.js";
import { shelfIn } from "../../../helpers/stores.js";
import type { Step } from "./step.js";

/** A store whose contents can be lost as a browser loses them: without a word. */
export interface Losable {
  readonly store: Store;
  lose(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/**
 * Lives through the steps on a real queue. After each, its sums add up, and what got a second copy has it; in the end, once all is well, everything that
 * was ever said to be safe is at the collector, or put aside, or taken back, in its last revision.
 */
export async function live({ store: first, lose }: Losable, steps: readonly Step[]): Promise<void> {
  const shelf = shelfIn();
  const store = mirroredStore(first, shelf);
  const collector = new Map<string, number>();
  const safe = new Map<string, number>();
  /** What may be missing: taken back, put aside, too old, or lost with the only copy there was. */
  const excused = new Set<string>();
  const revs = new Map<string, number>();
  /** Revisions whose second copy must be there for as long as they are queued. */
  const copied = new Set<string>();
  const onTheWay: [readonly Entry[], readonly Entry[]] = [[], []];
  let now = NOW;

  const has = (id: string, rev: number) => (collector.get(id) ?? 0) >= rev;

  async function give(entries: readonly Entry[]): Promise<void> {
    for (const { id, rev } of entries) collector.set(id, Math.max(rev, collector.get(id) ?? 0));
  }

  async function take(tab: 0 | 1): Promise<readonly Entry[]> {
    await restore(store, shelf);
    const { due, expired } = await claim(store, `tab ${tab}`, now);
    for (const id of expired) excused.add(id);
    return due;
  }

  async function act(step: Step): Promise<void> {
    switch (step.do) {
      case "put": {
        const rev = (revs.get(step.id) ?? 0) + 1;
        revs.set(step.id, rev);
        if ((await accept(store, say(step.id, rev), now)) !== "queued") return;
        safe.set(step.id, rev);
        excused.delete(step.id);
        if (!shelf.fails) copied.add(revision({ id: step.id, rev }));
        return;
      }
      case "send": {
        const batch = (await take(step.tab)).slice(0, step.most);
        await give(batch.slice(0, step.stored));
        onTheWay[step.tab] = batch;
        return;
      }
      case "reply": {
        const sent = onTheWay[step.tab];
        const results = sent.map(({ id, rev }, i): ItemResult => {
          const word = step.words[i] ?? "";
          // A collector that keeps its word says so of what it has, and of nothing else.
          const honest = word === "accepted" || word === "duplicate" ? has(id, rev) : word === "retry" || word === "";
          return { id, status: (honest || word === "rejected" || word === "erased" ? word : "retry") as "retry" };
        });
        const { dead } = await settle(store, sent, results, now);
        const waiting = sent.filter((_, i) => results[i]?.status === "retry");
        await postponeRecords(store, waiting, now + HOUR_MS);
        const erased = results.filter(({ status }) => status === "erased").map(({ id }) => id);
        for (const id of [...dead.map(({ id }) => id), ...erased]) excused.add(id);
        onTheWay[step.tab] = [];
        return;
      }
      case "kill":
        onTheWay[step.tab] = [];
        return;
      case "wipe": {
        if (step.what === "copies") {
          shelf.entries.clear();
          copied.clear();
        } else await lose();
        const kept = [...(await first.list("r/")).map(([, value]) => value), ...shelf.entries.values()];
        const left = new Map(
          kept.flatMap((value) => (asEntry(value) ? [[asEntry(value)?.id, asEntry(value)?.rev]] : [])),
        );
        // Whatever is nowhere any more, nobody could have saved.
        for (const [id, rev] of safe) if (!has(id, rev) && (left.get(id) ?? 0) < rev) excused.add(id);
        return;
      }
      case "mirror":
        shelf.fails = step.works ? undefined : "put";
        return;
      case "clock":
        now += step.ms;
        return;
      case "erase":
        await erase(store);
        for (const id of safe.keys()) excused.add(id);
        return;
      case "revive":
        await revive(store, step.id, now);
        // What was put aside has no copy any more, and gets another where that can be.
        if (shelf.fails) copied.delete(revision({ id: step.id, rev: revs.get(step.id) ?? 0 }));
    }
  }

  async function check(): Promise<void> {
    const counters = await first.update(["m/counters"], ([count]) => ({ result: asCounters(count) }));
    const entries = await first.list("r/");
    expect(queued(counters)).toBe(entries.length);
    for (const [, value] of entries) {
      const last = revision(value as Entry);
      if (copied.has(last)) expect([...shelf.entries.keys()]).toContain(`r/${last}`);
    }
    const { estimated: _, ...sums } = counters;
    expect(Object.values(sums).every((sum) => sum >= 0)).toBe(true);
  }

  for (const each of steps) {
    await act(each);
    await check();
  }

  // All is well again: everything that still waits is taken.
  shelf.fails = undefined;
  // Whatever was waited for is over, and so is what wasn't: a lease that the clock has led back to. What rests rested for
  // a day at most, however far the clock was set back before.
  for (let day = 0; day < 2; day++) {
    now += 26 * HOUR_MS;
    if (!(await take(0)).length) now += 26_000;
    for (let due = await take(0); due.length; due = await take(0)) {
      await give(due);
      const taken = due.map(({ id }) => ({ id, status: "accepted" }) as const);
      await settle(store, due, taken, now);
    }
  }
  await check();
  const missing = [...safe].filter(([id, rev]) => !excused.has(id) && !has(id, rev));
  expect(missing).toEqual([]);
}
