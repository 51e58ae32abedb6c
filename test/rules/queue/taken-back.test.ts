import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { withoutRevisions } from "../../../src/platform/storage/copies.js";
import { mirroredStore } from "../../../src/platform/storage/mirrored-store.js";
import { shelfStore } from "../../../src/platform/storage/shelf-store.js";
import { steadfastStore } from "../../../src/platform/storage/steadfast-store.js";
import type { Store } from "../../../src/ports.js";
import { restore } from "../../../src/queue/restore.js";
import { queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";
import { shelfIn } from "../../helpers/stores.js";

/** A store that says at the end, when asked to, that nothing of it has been written down. */
function fickle(entries: Map<string, unknown>): Store & { refusal?: Error | undefined } {
  const inner = memoryStore(entries);
  const store = {
    ...inner,
    tier: "indexeddb" as const,
    refusal: undefined as Error | undefined,
    async update<T>(keys: readonly string[], decide: Parameters<typeof inner.update<T>>[1]): Promise<T> {
      if (!store.refusal) return inner.update(keys, decide);
      decide(keys.map((key) => entries.get(key)));
      // By then the copies are on the shelf.
      await new Promise((resolve) => setImmediate(resolve));
      throw store.refusal;
    },
  };
  return store;
}

/** A device whose fallback is the shelf with the second copies, as in browsers. */
function device() {
  const entries = new Map<string, unknown>();
  const shelf = shelfIn();
  const disk = fickle(entries);
  const places = [
    { tier: "indexeddb" as const, open: async () => disk },
    { tier: "cache" as const, open: async () => shelfStore(withoutRevisions(shelf), "cache") },
  ];
  const store = mirroredStore(
    steadfastStore(places, () => {}),
    shelf,
  );
  const copies = () => [...shelf.entries.keys()].filter((key) => key.startsWith("r/")).sort();
  return { entries, shelf, disk, copies, ...queueOn(store), restore: () => restore(store, shelf) };
}

const accepted = (id: string) => ({ id, status: "accepted" as const });

test("what IndexedDB takes back counts once where it goes on", async () => {
  const { disk, put, due, settle, counters, queued, store } = device();
  disk.refusal = new Error("taken back");
  for (const id of ["a", "b"]) expect(await put(say(id))).toBe("queued");
  expect([store.tier, await queued()]).toEqual(["cache", 2]);
  await settle(await due(), ["a", "b"].map(accepted));
  expect(await counters()).toMatchObject({ submitted: 2, delivered: 2, bytes: 0 });
});

test("so does a later revision of what was safe before", async () => {
  const { disk, put, due, queued, counters } = device();
  await put(say("a"));
  disk.refusal = new Error("taken back");
  expect(await put(say("a", 2))).toBe("queued");
  expect((await due()).map(({ id, rev }) => [id, rev])).toEqual([["a", 2]]);
  expect(await queued()).toBe(1);
  expect((await counters()).bytes).toBe((await due())[0]?.bytes);
});

test("a second copy that can't be put back yet is kept", async () => {
  const { entries, disk, put, restore, copies, due } = device();
  await put(say("a"));
  entries.clear();
  disk.refusal = new DOMException("full", "QuotaExceededError");
  await expect(restore()).rejects.toThrow("full");
  expect(copies()).toEqual(["r/a.1"]);
  disk.refusal = undefined;
  expect(await restore()).toMatchObject({ restored: 1 });
  expect(await due()).toHaveLength(1);
});

test("the copy of what found no room is not", async () => {
  const { disk, put, copies } = device();
  disk.refusal = new DOMException("full", "QuotaExceededError");
  await expect(put(say("a"))).rejects.toThrow("full");
  await new Promise((resolve) => setImmediate(resolve));
  expect(copies()).toEqual([]);
});
