import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import type { ItemResult } from "../../../src/model/wire.js";
import { indexedDbStore } from "../../../src/platform/indexed-db-store.js";
import type { Store } from "../../../src/ports.js";
import { createQueue } from "../../../src/queue/create-queue.js";
import { queued, type Sent } from "../../../src/queue/entry.js";
import { say } from "../../helpers/say.js";

/** What may happen to a queue, in either of two tabs. */
type Step =
  | { readonly do: "put"; readonly id: string; readonly rev: number; readonly long: boolean; readonly tab: 0 | 1 }
  | { readonly do: "send"; readonly most: number; readonly tab: 0 | 1 }
  | { readonly do: "reply"; readonly words: readonly string[]; readonly id: string; readonly tab: 0 | 1 }
  | { readonly do: "lose the reply"; readonly tab: 0 | 1 };

const tab = fc.constantFrom<0 | 1>(0, 1);
const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
const word = fc.constantFrom("accepted", "duplicate", "erased", "rejected", "retry", "pending", "");
const rev = fc.integer({ min: 1, max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("put" as const), id, rev, long: fc.boolean(), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("send" as const), most: fc.integer({ min: 1, max: 4 }), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("reply" as const), words: fc.array(word), id, tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("lose the reply" as const), tab }) },
);

const ACKNOWLEDGED = ["accepted", "duplicate", "erased"];

/** Lives through the steps, and after each holds the queue against what a model of four lines says must be in it. */
async function live(store: Store, steps: readonly Step[]): Promise<void> {
  const tabs = [createQueue(store), createQueue(store)] as const;
  const onTheWay: [readonly Sent[], readonly Sent[]] = [[], []];
  const kept = new Map<string, number>();
  const sums = { submitted: 0, delivered: 0, rejected: 0, dropped: 0 };

  for (const each of steps) {
    const queue = tabs[each.tab];
    const sent = onTheWay[each.tab];

    if (each.do === "put") {
      const stored = await queue.put(say(each.id, each.rev, each.long ? "x".repeat(48 * 1024) : "fine"));
      const before = kept.get(each.id);
      const old = before !== undefined && before >= each.rev;
      expect(stored === "none").toBe(each.long && !old);
      if (!old && (each.long || before === undefined)) sums.submitted += 1;
      if (!old && each.long) sums.dropped += 1;
      if (!old && !each.long) kept.set(each.id, each.rev);
    }

    if (each.do === "send") {
      const next = await queue.next(each.most, 1e6);
      expect(next.map(({ id, rev }) => [id, rev])).toEqual([...kept].sort().slice(0, each.most));
      onTheWay[each.tab] = next;
    }

    if (each.do === "reply") {
      // On what was sent, in any order, and on one that perhaps was not.
      const about = [each.id, ...sent.map(({ id }) => id).reverse()];
      const results = about.map((id, i) => ({ id, status: each.words[i] ?? "retry" })) as ItemResult[];
      const said = new Map(results.map((result) => [result.id, result.status as string]));
      const settled = sent.filter(({ id, rev }) => kept.get(id) === rev);
      const delivered = settled.filter(({ id }) => ACKNOWLEDGED.includes(said.get(id) ?? "")).map(({ id }) => id);
      const rejected = settled.filter(({ id }) => said.get(id) === "rejected").map(({ id }) => id);

      const word = await queue.settle(sent, results);
      expect([word.delivered, word.rejected.map(({ id }) => id)]).toEqual([delivered, rejected]);
      for (const id of [...delivered, ...rejected]) kept.delete(id);
      sums.delivered += delivered.length;
      sums.rejected += rejected.length;
    }

    if (each.do === "lose the reply") onTheWay[each.tab] = [];

    const counters = await tabs[1].counters();
    expect(counters).toEqual(sums);
    expect(queued(counters)).toBe(kept.size);
    expect((await store.list("r/")).map(([key]) => key)).toEqual([...kept.keys()].sort().map((id) => `r/${id}`));
    expect((await store.list("x/")).length).toBeLessThanOrEqual(20);
  }
}

const steps = fc.array(step, { maxLength: 40, size: "max" });

test("in memory: submitted = delivered + rejected + dropped + queued, whatever happens in two tabs", async () => {
  await fc.assert(
    fc.asyncProperty(steps, (steps) => live(memoryStore(), steps)),
    { numRuns: 150 },
  );
});

test("in IndexedDB: the same", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const store = indexedDbStore(crypto.randomUUID());
      await live(store, steps);
      store.close();
    }),
    { numRuns: 12 },
  );
});
