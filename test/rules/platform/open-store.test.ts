import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { hasLeftovers } from "../../../src/platform/has-leftovers.js";
import { indexedDbStore } from "../../../src/platform/indexed-db-store.js";
import { openStore } from "../../../src/platform/open-store.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const put = (key: string) => () => ({ put: [[key, 1] as const], result: undefined });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

test("IndexedDB where it keeps what it is given; the probe leaves nothing behind", async () => {
  const degraded = vi.fn();
  const store = await openStore(crypto.randomUUID(), degraded);
  expect([store.tier, await store.list("")]).toEqual(["indexeddb", []]);
  expect(degraded).not.toHaveBeenCalled();
});

test("memory where it is denied, and the cause is told", async () => {
  const degraded = vi.fn();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  const store = await openStore("x", degraded);
  await store.update([], put("a"));
  expect([store.tier, await store.list("")]).toEqual(["memory", [["a", 1]]]);
  expect(degraded.mock.calls).toEqual([["The operation is insecure."]]);
});

test("memory where there is no IndexedDB at all", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const degraded = vi.fn();
  expect((await openStore("x", degraded)).tier).toBe("memory");
  expect(degraded).toHaveBeenCalledTimes(1);
});

test("memory where opening works and writing doesn't", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    return this.get("a");
  });
  const degraded = vi.fn();
  expect((await openStore(crypto.randomUUID(), degraded)).tier).toBe("memory");
  expect(degraded.mock.calls[0]?.[0]).not.toMatch(/^(null|undefined|)$/);
});

test("memory where a database of that name is somebody else's", async () => {
  const name = crypto.randomUUID();
  await new Promise((resolve) => {
    const opening = indexedDB.open(name, 1);
    opening.onsuccess = () => resolve(opening.result.close());
  });
  const degraded = vi.fn();
  expect((await openStore(name, degraded)).tier).toBe("memory");
  expect(degraded).toHaveBeenCalledTimes(1);
  expect(await hasLeftovers(name)).toBe(false);
});

test("leftovers are unsent records, and nothing else that the store may hold", async () => {
  const name = crypto.randomUUID();
  const store = indexedDbStore(name);
  for (const key of ["m/history", "x/1", "s/1"]) await store.update([], put(key));
  expect(await hasLeftovers(name)).toBe(false);
  await store.update([], put("r/1"));
  expect(await hasLeftovers(name)).toBe(true);
});

test("looking for leftovers makes no database, and keeps none open", async () => {
  const name = crypto.randomUUID();
  expect(await hasLeftovers(name)).toBe(false);
  expect(await databases()).not.toContain(name);

  await indexedDbStore(name).update([], put("r/1"));
  await hasLeftovers(name);
  const blocked = vi.fn();
  await new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onblocked = blocked;
    deleting.onsuccess = resolve;
  });
  expect(blocked).not.toHaveBeenCalled();
});

test("no IndexedDB, no leftovers", async () => {
  vi.stubGlobal("indexedDB", undefined);
  expect(await hasLeftovers("x")).toBe(false);
});
