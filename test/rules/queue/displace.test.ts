import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { mirroredStore } from "../../../src/platform/storage/mirrored-store.js";
import { displace } from "../../../src/queue/displace.js";
import { restore } from "../../../src/queue/restore.js";
import { NOW, queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";
import { shelfIn } from "../../helpers/stores.js";

/** A queue with so many views, and full of responses besides, the last of them the oldest. */
async function full(views: number) {
  const shelf = shelfIn();
  const store = mirroredStore({ ...memoryStore(), tier: "indexeddb" }, shelf);
  const queue = queueOn(store);
  for (let i = 0; i < views; i++) await queue.put(view(`s${i}`), NOW - i);
  for (let i = views; i < 200; i++) await queue.put(say(`r${i}`), NOW - i);
  const ids = async () => (await queue.due()).map(({ id }) => id);
  return { ...queue, ids, displace: (record: Parameters<typeof queue.put>[0]) => displace(store, record, NOW), shelf };
}

function view(id: string) {
  const { kind, answers, complete, durationMs, ...base } = say(id);
  return { ...base, kind: "shown" } as const;
}

test("views go first, then what was said longest ago", async () => {
  const queue = await full(1);
  expect(await queue.put(say("new1"))).toBe("no_room");
  expect(await queue.displace(say("new1"))).toEqual({ gone: ["s0"], queued: true });
  expect(await queue.displace(say("new2"))).toEqual({ gone: ["r199"], queued: true });
  expect(await queue.ids()).toEqual(expect.arrayContaining(["new1", "new2"]));
  expect(await queue.counters()).toMatchObject({ submitted: 202, dropped: 2 });
  expect(await queue.queued()).toBe(200);
});

test("as many go as it takes, and their copies with them", async () => {
  const queue = await full(0);
  const long = say("long", 1, "x".repeat(40 * 1024));
  for (let i = 0; i < 11; i++) await queue.displace({ ...long, id: `long${i}` });
  const { gone, queued } = await queue.displace(long);
  expect([gone.length > 1, queued]).toEqual([true, true]);
  const { bytes } = await queue.counters();
  expect(bytes).toBeLessThanOrEqual(512 * 1024);
  expect(await restore(queue.store, queue.shelf)).toMatchObject({ restored: 0 });
  expect([...queue.shelf.entries.keys()].filter((key) => key.startsWith("r/"))).toHaveLength(await queue.queued());
});

test("a view takes nobody's room", async () => {
  const queue = await full(10);
  expect(await queue.displace(view("new"))).toEqual({ gone: [], queued: false });
  expect(await queue.queued()).toBe(200);
});
