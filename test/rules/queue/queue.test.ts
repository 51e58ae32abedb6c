import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { NOW, queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";
import { STORES } from "../../helpers/stores.js";

const DAY_MS = 86_400_000;
const accepted = (id: string) => ({ id, status: "accepted" as const });
const none = { submitted: 0, delivered: 0, rejected: 0, expired: 0, dropped: 0, erased: 0 };

describe.each(STORES)("the queue in %s", (_, open) => {
  const opened = () => queueOn(open());
  const waiting = async (queue: ReturnType<typeof opened>) => (await queue.due()).map(({ id, rev }) => [id, rev]);

  test("gives back what was put, oldest first, as it was serialised", async () => {
    const queue = opened();
    for (const id of ["b", "a"]) await queue.put(say(id));
    expect((await queue.due()).map(({ body }) => JSON.parse(body))).toEqual([say("a"), say("b")]);
  });

  test("a later revision takes the place of an earlier one; an earlier one comes too late", async () => {
    const queue = opened();
    for (const rev of [1, 3, 2, 3]) expect(await queue.put(say("a", rev))).toBe("queued");
    expect(await waiting(queue)).toEqual([["a", 3]]);
    expect(await queue.counters()).toMatchObject({ submitted: 1 });
  });

  test("S25: forgets what was acknowledged, and nothing else, by any word it doesn't know", async () => {
    const queue = opened();
    const words = ["accepted", "duplicate", "erased", "retry", "stored", "ACCEPTED", ""];
    for (const id of words.keys()) await queue.put(say(String(id)));
    const results = words.map((status, i) => ({ id: String(i), status })) as never;
    expect(await queue.settle(await queue.due(), results)).toEqual({ delivered: ["0", "1", "2"], dead: [] });
    expect((await waiting(queue)).map(([id]) => id)).toEqual(["3", "4", "5", "6"]);
    expect(await queue.counters()).toMatchObject({ ...none, submitted: 7, delivered: 2, erased: 1 });
  });

  test("an acknowledgement of what was never sent, or is a revision behind, acknowledges nothing", async () => {
    const queue = opened();
    for (const id of ["a", "b"]) await queue.put(say(id));
    const sent = (await queue.due()).slice(0, 1);
    await queue.put(say("a", 2));
    expect(await queue.settle(sent, [accepted("a"), accepted("b")])).toEqual({ delivered: [], dead: [] });
    expect(await waiting(queue)).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  test("settling the same reply twice, as two tabs may, counts once", async () => {
    const queue = opened();
    await queue.put(say("a"));
    const sent = await queue.due();
    await queue.settle(sent, [accepted("a")]);
    await queueOn(queue.store, "another").settle(sent, [accepted("a")]);
    expect(await queue.counters()).toMatchObject({ ...none, submitted: 1, delivered: 1, bytes: 0 });
  });

  test("a full queue refuses the new, keeps the old, and leaves answers more room than views", async () => {
    const queue = opened();
    const { kind, answers, complete, durationMs, ...base } = say("");
    for (let i = 0; i < 150; i++) await queue.put({ ...base, kind: "shown", id: `s${i}` });
    expect(await queue.put({ ...base, kind: "shown", id: "s-more" })).toBe("no_room");
    for (let i = 0; i < 50; i++) expect(await queue.put(say(`r${i}`))).toBe("queued");
    expect(await queue.put(say("r-more"))).toBe("no_room");
    expect(await queue.put(say("r0", 2))).toBe("queued");
    expect(await queue.queued()).toBe(200);
  });

  test("has room for so many bytes, in UTF-8", async () => {
    const queue = opened();
    const long = "é".repeat(20 * 1024);
    for (let i = 0; i < 12; i++) expect(await queue.put(say(`a${i}`, 1, long))).toBe("queued");
    expect(await queue.put(say("b", 1, long))).toBe("no_room");
    expect(await queue.put(say("c"))).toBe("queued");
    const { bytes } = await queue.counters();
    expect(bytes).toBe((await queue.due()).reduce((sum, { body }) => sum + new TextEncoder().encode(body).length, 0));
  });

  test("a record over 48 KiB is refused, counted as dropped, and its earlier revision kept", async () => {
    const queue = opened();
    await queue.put(say("a", 1));
    expect(await queue.put(say("a", 2, "é".repeat(24 * 1024)))).toBe("too_large");
    expect(await waiting(queue)).toEqual([["a", 1]]);
    expect(await queue.counters()).toMatchObject({ submitted: 2, dropped: 1 });
  });

  test("one sends at a time: the lease is renewed by its holder, and ends by itself", async () => {
    const queue = opened();
    const other = queueOn(queue.store, "another");
    await queue.put(say("a"));
    expect((await queue.claim()).due).toHaveLength(1);
    expect(await other.claim()).toMatchObject({ busy: true, due: [] });
    expect((await queue.claim(NOW + 15_000)).due).toHaveLength(1);
    expect(await other.claim(NOW + 21_000)).toMatchObject({ busy: true });
    expect((await other.claim(NOW + 36_000)).due).toHaveLength(1);
    expect(await queue.claim(NOW + 36_000)).toMatchObject({ busy: true });
  });

  test("a clock that was set back by a day leaves nobody waiting for a lease, a pause or a record", async () => {
    const queue = opened();
    await queue.put(say("a"));
    await queue.claim(NOW + 2 * DAY_MS);
    await queue.write(["m/notBefore", NOW + 2 * DAY_MS]);
    expect((await queueOn(queue.store, "another").claim(NOW)).due).toHaveLength(1);
  });

  test("an empty queue takes no lease", async () => {
    const queue = opened();
    expect(await queue.claim()).toMatchObject({ due: [], blank: true });
    expect(await queue.keys()).toEqual([]);
  });

  test("what could not be delivered for a month is put aside", async () => {
    const queue = opened();
    await queue.put(say("old"), NOW);
    await queue.put(say("young"), NOW + 10 * DAY_MS);
    const claimed = await queue.claim(NOW + 31 * DAY_MS);
    expect([claimed.expired, claimed.due.map(({ id }) => id)]).toEqual([["old"], ["young"]]);
    expect(await queue.keys("x/")).toEqual(["x/old"]);
    expect(await queue.counters()).toMatchObject({ ...none, submitted: 2, expired: 1 });
  });

  test("what can't be read is put aside, and what a newer version wrote is left alone", async () => {
    const queue = opened();
    const foreign: (readonly [string, unknown])[] = [
      ["r/0", null],
      ["r/1", "text"],
      ["r/2", { v: 3, id: "2", rev: 1, body: "{}", bytes: 2 }],
      ["r/3", { v: 1, id: 3, rev: 1, body: "{}", bytes: 2 }],
      ["r/4", { v: 1, id: "another", rev: 1, body: "{}", bytes: 2 }],
      ["r/5", { v: 1, id: "5", rev: 1, body: "{}" }],
      ["r/6", { v: 2, id: "6", rev: 1, body: "{}", bytes: 2, at: NOW, tries: "many", nextAt: 0 }],
    ];
    await queue.write(...foreign);
    for (const id of ["a", "b"]) await queue.put(say(id));
    const sent = await queue.due();
    expect(sent.map(({ id }) => id)).toEqual(["a", "b"]);
    await queue.settle(sent, [...foreign.map(([key]) => accepted(key.slice(2))), accepted("a"), accepted("b")]);
    expect(await queue.keys("r/")).toEqual(["r/2"]);
    expect(await queue.keys("x/")).toEqual(["x/r/0", "x/r/1", "x/r/3", "x/r/4", "x/r/5", "x/r/6"]);
    expect(await queue.claim()).toMatchObject({ due: [], corrupt: 0 });
  });

  test("what the version before has stored is sent like any other", async () => {
    const queue = opened();
    const id = "019aa5f4-0a60-7c3e-9d1f-3a5b7c9d1e2f";
    await queue.write(
      [`r/${id}`, { v: 1, id, rev: 2, body: "{}", bytes: 2 }],
      ["m/counters", { submitted: 3, delivered: 2, rejected: 0, dropped: 0 }],
    );
    const at = 0x019aa5f40a60;
    const sent = await queue.due(at + DAY_MS);
    expect(sent).toEqual([{ v: 2, id, rev: 2, body: "{}", bytes: 2, at, tries: 0, nextAt: 0 }]);
    await queue.settle(sent, [accepted(id)]);
    expect(await queue.counters()).toMatchObject({ submitted: 3, delivered: 3 });
    expect(await queue.queued()).toBe(0);
  });

  test.each([null, 7, "x", { submitted: "many" }])("counters of %j are begun anew", async (stored) => {
    const queue = opened();
    await queue.write(["m/counters", stored]);
    await queue.put(say("a"));
    expect(await queue.counters()).toMatchObject({ ...none, submitted: 1 });
  });
});
