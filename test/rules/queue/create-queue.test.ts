import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { indexedDbStore } from "../../../src/platform/indexed-db-store.js";
import { createQueue } from "../../../src/queue/create-queue.js";
import { queued } from "../../../src/queue/entry.js";
import { say } from "../../helpers/say.js";

const ALL = [100, 1e6] as const;

describe.each([
  ["memory", () => memoryStore()],
  ["IndexedDB", () => indexedDbStore(crypto.randomUUID())],
])("on %s", (_, open) => {
  const opened = () => {
    const store = open();
    return { store, queue: createQueue(store) };
  };
  const waiting = async (queue: ReturnType<typeof createQueue>) =>
    (await queue.next(...ALL)).map(({ id, rev }) => [id, rev]);
  const accepted = (id: string) => ({ id, status: "accepted" as const });

  test("gives back what was put, oldest first, as it was serialised", async () => {
    const { queue } = opened();
    for (const id of ["b", "a"]) await queue.put(say(id));
    const next = await queue.next(...ALL);
    expect(next.map(({ body }) => JSON.parse(body))).toEqual([say("a"), say("b")]);
  });

  test("a later revision takes the place of an earlier one; an earlier one comes too late", async () => {
    const { queue } = opened();
    for (const rev of [1, 3, 2, 3]) await queue.put(say("a", rev));
    expect(await waiting(queue)).toEqual([["a", 3]]);
    expect(await queue.counters()).toMatchObject({ submitted: 1 });
  });

  test("a batch is as many as fit, and at least one", async () => {
    const { queue } = opened();
    for (const id of ["a", "b", "c"]) await queue.put(say(id));
    const [first] = await queue.next(1, 0);
    const bytes = first ? new TextEncoder().encode(first.body).length : 0;
    expect(await queue.next(1, 1e6)).toHaveLength(1);
    expect(await queue.next(100, 2 * bytes)).toHaveLength(2);
    expect(await queue.next(100, 2 * bytes - 1)).toHaveLength(1);
    expect(await queue.next(100, 0)).toHaveLength(1);
  });

  test("forgets what was acknowledged, and nothing else, by any word it doesn't know", async () => {
    const { queue } = opened();
    const words = ["accepted", "duplicate", "erased", "retry", "stored", "ACCEPTED", ""];
    for (const id of words.keys()) await queue.put(say(String(id)));
    const results = words.map((status, i) => ({ id: String(i), status })) as never;
    const settled = await queue.settle(await queue.next(...ALL), results);
    expect(settled).toEqual({ delivered: ["0", "1", "2"], rejected: [] });
    expect(await waiting(queue)).toEqual([
      ["3", 1],
      ["4", 1],
      ["5", 1],
      ["6", 1],
    ]);
  });

  test("an acknowledgement of what was never sent, or is a revision behind, acknowledges nothing", async () => {
    const { queue } = opened();
    await queue.put(say("a", 1));
    await queue.put(say("b", 1));
    const sent = (await queue.next(...ALL)).slice(0, 1);
    await queue.put(say("a", 2));
    expect(await queue.settle(sent, [accepted("a"), accepted("b")])).toEqual({ delivered: [], rejected: [] });
    expect(await waiting(queue)).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  test("settling the same reply twice, as two tabs may, counts once", async () => {
    const { store, queue } = opened();
    await queue.put(say("a"));
    const sent = await queue.next(...ALL);
    await queue.settle(sent, [accepted("a")]);
    await createQueue(store).settle(sent, [accepted("a")]);
    expect(await queue.counters()).toEqual({ submitted: 1, delivered: 1, rejected: 0, dropped: 0 });
  });

  test("what is refused for good is put aside with the reason, the last twenty of them", async () => {
    const { store, queue } = opened();
    const ids = Array.from({ length: 25 }, (_, i) => String(100 + i));
    for (const id of ids) await queue.put(say(id));
    const refused = ids.map((id) => ({ id, status: "rejected" as const, code: "invalid" }));
    await queue.settle(await queue.next(...ALL), refused);
    const dead = await store.list("x/");
    expect(dead.map(([key]) => key)).toEqual(ids.slice(-20).map((id) => `x/${id}`));
    expect(dead[0]?.[1]).toMatchObject({ id: "105", code: "invalid" });
    expect(await queue.counters()).toEqual({ submitted: 25, delivered: 0, rejected: 25, dropped: 0 });
  });

  test("a full queue refuses the new, keeps the old, and leaves answers more room than views", async () => {
    const { queue } = opened();
    const { kind, answers, complete, durationMs, ...base } = say("");
    for (let i = 0; i < 150; i++) await queue.put({ ...base, kind: "shown", id: `s${i}` });
    expect(await queue.put({ ...base, kind: "shown", id: "s-more" })).toBe("none");
    for (let i = 0; i < 50; i++) expect(await queue.put(say(`r${i}`))).not.toBe("none");
    expect(await queue.put(say("r-more"))).toBe("none");
    expect(await queue.put(say("r0", 2))).not.toBe("none");
    const counters = await queue.counters();
    expect([counters.submitted, counters.dropped, queued(counters)]).toEqual([202, 2, 200]);
  });

  test("a record over 48 KiB is refused, and its earlier revision kept", async () => {
    const { queue } = opened();
    await queue.put(say("a", 1));
    expect(await queue.put(say("a", 2, "é".repeat(24 * 1024)))).toBe("none");
    expect(await waiting(queue)).toEqual([["a", 1]]);
    expect(queued(await queue.counters())).toBe(1);
  });

  test("the collector's pause is there for every tab", async () => {
    const { store, queue } = opened();
    expect(await queue.notBefore()).toBe(0);
    await queue.postpone(1_234);
    expect(await createQueue(store).notBefore()).toBe(1_234);
  });

  test("what isn't ours to read is neither thrown on, nor deleted, nor in the way", async () => {
    const { store, queue } = opened();
    const foreign: (readonly [string, unknown])[] = [
      ["r/0", null],
      ["r/1", "text"],
      ["r/2", { v: 2, id: "2", rev: 1, body: "{}", bytes: 2 }],
      ["r/3", { v: 1, id: 3, rev: 1, body: "{}", bytes: 2 }],
      ["r/4", { v: 1, id: "another", rev: 1, body: "{}", bytes: 2 }],
      ["r/5", { v: 1, id: "5", rev: 1, body: "{}" }],
      ["r/6", { v: 1, id: "6", body: "{}", bytes: 2 }],
    ];
    await store.update([], () => ({ put: foreign, result: undefined }));
    await queue.put(say("a"));
    await queue.put(say("b"));

    const sent = await queue.next(2, 1e6);
    expect(sent.map(({ id }) => id)).toEqual(["a", "b"]);
    await queue.settle(sent, [...foreign.map(([key]) => accepted(key.slice(2))), accepted("a"), accepted("b")]);
    expect(await store.list("r/")).toEqual(foreign);
    expect(await queue.next(...ALL)).toEqual([]);
  });

  test.each([null, 7, "x", { submitted: "many" }])("counters of %j are begun anew", async (stored) => {
    const { store, queue } = opened();
    await store.update([], () => ({ put: [["m/counters", stored]], result: undefined }));
    await queue.put(say("a"));
    expect(await queue.counters()).toMatchObject({ submitted: 1, delivered: 0, rejected: 0, dropped: 0 });
  });
});
