import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { mirroredStore } from "../../../src/platform/storage/mirrored-store.js";
import { deadLetters } from "../../../src/queue/dead.js";
import { restore } from "../../../src/queue/restore.js";
import { NOW, queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";
import { shelfIn } from "../../helpers/stores.js";

function device() {
  const shelf = shelfIn();
  const entries = new Map<string, unknown>();
  const store = mirroredStore({ ...memoryStore(entries), tier: "indexeddb" }, shelf);
  return { ...queueOn(store), restore: () => restore(store, shelf), entries };
}

test("what another script has put into the queue is counted and put aside, with what it says", async () => {
  const queue = device();
  await queue.put(say("a"));
  await queue.write(["r/x", { not: "ours" }], ["r/y", 7n]);
  expect(await queue.claim()).toMatchObject({ due: [{ id: "a" }], corrupt: 2 });
  expect(await queue.counters()).toMatchObject({ submitted: 3, rejected: 2, estimated: true });
  expect(await queue.queued()).toBe(1);
  expect(await deadLetters(queue.store)).toMatchObject([
    { id: "r/x", code: "corrupt", body: '{"not":"ours"}', diedAt: NOW },
    { id: "r/y", code: "corrupt", body: "7" },
  ]);
});

test("a record that was spoilt is counted once, and its second copy takes its place", async () => {
  const queue = device();
  await queue.put(say("a"));
  await queue.put(say("b"));
  queue.entries.set("r/a", { v: 2, id: "a", rev: 1, body: null });
  expect(await queue.claim()).toMatchObject({ due: [{ id: "b" }], corrupt: 1 });
  expect([await queue.queued(), (await queue.counters()).rejected]).toEqual([1, 1]);
  expect(await queue.restore()).toMatchObject({ restored: 1 });
  expect((await queue.due()).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(await queue.queued()).toBe(2);
});
