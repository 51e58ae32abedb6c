import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { deadLetters, revive, trimDead } from "../../../src/queue/dead.js";
import { NOW, queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";

const DAY_MS = 86_400_000;

/** A queue of which these were refused for good. */
async function refused(...ids: string[]) {
  const queue = queueOn(memoryStore());
  for (const id of ids) await queue.put(say(id));
  const results = ids.map((id) => ({ id, status: "rejected" as const, code: "invalid" }));
  await queue.settle(await queue.due(), results);
  return queue;
}

test("what is refused for good is put aside with the reason, the last twenty of them", async () => {
  const ids = Array.from({ length: 25 }, (_, i) => String(100 + i));
  const { store, counters } = await refused(...ids);
  const dead = await deadLetters(store);
  expect(dead.map(({ id }) => id)).toEqual(ids.slice(-20));
  expect(dead[0]).toMatchObject({ id: "105", code: "invalid", diedAt: NOW });
  expect(await counters()).toMatchObject({ submitted: 25, rejected: 25 });
});

test("without a reason the collector's word is the reason", async () => {
  const queue = queueOn(memoryStore());
  await queue.put(say("a"));
  await queue.settle(await queue.due(), [{ id: "a", status: "rejected" }]);
  expect(await deadLetters(queue.store)).toMatchObject([{ code: "rejected" }]);
});

test("after a week it is forgotten", async () => {
  const { store } = await refused("a");
  await trimDead(store, NOW + 6 * DAY_MS);
  expect(await deadLetters(store)).toHaveLength(1);
  await trimDead(store, NOW + 8 * DAY_MS);
  expect(await deadLetters(store)).toEqual([]);
});

test("put back, it is queued again, and counted as if it had never been refused", async () => {
  const { store, due, counters, queued } = await refused("a", "b");
  expect(await revive(store, "a", NOW + DAY_MS)).toBe(true);
  expect((await due()).map(({ id, at, tries }) => [id, at, tries])).toEqual([["a", NOW + DAY_MS, 0]]);
  expect(await counters()).toMatchObject({ submitted: 2, rejected: 1 });
  expect(await queued()).toBe(1);
  expect((await counters()).bytes).toBe((await due())[0]?.bytes);
});

test("what isn't there can't be put back, nor what was said anew meanwhile", async () => {
  const { store, put, counters } = await refused("a");
  expect(await revive(store, "b", NOW)).toBe(false);
  await put(say("a", 2));
  expect(await revive(store, "a", NOW)).toBe(false);
  expect(await counters()).toMatchObject({ submitted: 2, rejected: 1 });
});
