import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Persist, Tier } from "../../../src/model/tier.js";
import { fallbacks } from "../../../src/platform/storage/fallbacks.js";
import { hasLeftovers } from "../../../src/platform/storage/has-leftovers.js";
import { mirror } from "../../../src/platform/storage/mirror.js";
import { storeOpener } from "../../../src/platform/storage/store-opener.js";
import { fakeCaches } from "../../helpers/fake-caches.js";
import { fakeStorage } from "../../helpers/fake-storage.js";

let caches: ReturnType<typeof fakeCaches>;

beforeEach(() => {
  caches = fakeCaches();
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("sessionStorage", fakeStorage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const put =
  (key: string, value: unknown = 1) =>
  () => ({ put: [[key, value] as const], result: undefined });
const refuse = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

const openStore = storeOpener(async () => ({ fallbacks }));

function opened(persist: Persist = "local", name: string = crypto.randomUUID()) {
  const degraded: [Tier, string][] = [];
  const store = mirror(
    openStore(name, persist, (...told) => degraded.push(told)),
    name,
  );
  return { name, store, degraded };
}

test("IndexedDB, with second copies of records in Cache Storage; nothing is opened before it is used", async () => {
  const { name, store, degraded } = opened();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  await store.update([], put("r/1", { rev: 3 }));
  expect([store.tier, await store.list("")]).toEqual(["indexeddb", [["r/1", { rev: 3 }]]]);
  expect([...(caches.kept.get(name) ?? [])]).toEqual([["https://shop.example/earshot/r/1.3", '{"rev":3}']]);
  expect(degraded).toEqual([]);
});

test("on a page that may not have Cache Storage IndexedDB is enough", async () => {
  vi.stubGlobal("caches", undefined);
  const { store, degraded } = opened();
  await store.update([], put("r/1", { rev: 1 }));
  expect([store.tier, store.mirror, degraded]).toEqual(["indexeddb", undefined, []]);
});

const noCaches = () => vi.stubGlobal("caches", { open: refuse, has: refuse });
const noLocalStorage = () =>
  Object.defineProperty(globalThis, "localStorage", { configurable: true, get: refuse, set: () => {} });

test.each<[Tier, () => void]>([
  ["cache", () => {}],
  ["local", noCaches],
  [
    "memory",
    () => {
      noCaches();
      noLocalStorage();
    },
  ],
])("where IndexedDB is denied: %s, and the cause is told", async (tier, deny) => {
  deny();
  vi.spyOn(indexedDB, "open").mockImplementation(refuse);
  const { store, degraded } = opened();
  for (const key of ["r/b", "r/a", "m/1"]) await store.update([], put(key));
  await store.update(["r/a"], ([before]) => ({ put: [["r/a", [before, 2]]], remove: ["m/1"], result: undefined }));
  const entries = [
    ["r/a", [1, 2]],
    ["r/b", 1],
  ];
  expect([store.tier, await store.list(""), await store.list("r/", 1)]).toEqual([tier, entries, [entries[0]]]);
  expect(degraded[0]).toEqual(["cache", "The operation is insecure."]);
  expect(degraded.at(-1)?.[0]).toBe(tier);
});

test("changes at the same time don't undo each other, wherever they are kept", async () => {
  vi.spyOn(indexedDB, "open").mockImplementation(refuse);
  const { store } = opened();
  const count = () => store.update(["n"], ([n]) => ({ put: [["n", Number(n ?? 0) + 1]], result: undefined }));
  await Promise.all(Array.from({ length: 20 }, count));
  expect(await store.list("n")).toEqual([["n", 20]]);
});

test("where IndexedDB answers nothing it is given up after three seconds", async () => {
  vi.useFakeTimers();
  vi.spyOn(indexedDB, "open").mockReturnValue({} as IDBOpenDBRequest);
  const { store, degraded } = opened();
  const written = store.update([], put("a"));
  await vi.advanceTimersByTimeAsync(3_000);
  await written;
  expect(degraded).toEqual([["cache", "IndexedDB does not answer"]]);
});

test("and Cache Storage likewise", async () => {
  vi.useFakeTimers();
  vi.spyOn(indexedDB, "open").mockImplementation(refuse);
  vi.stubGlobal("caches", { open: () => new Promise(() => {}) });
  const { store, degraded } = opened();
  const written = store.update([], put("a"));
  await vi.advanceTimersByTimeAsync(3_000);
  await written;
  expect(degraded.map(([tier]) => tier)).toEqual(["cache", "local"]);
});

test("where opening works and writing doesn't, the next place is taken, and the change is there", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    return this.get("a");
  });
  const { store, degraded } = opened();
  await store.update([], put("a"));
  expect([store.tier, await store.list("")]).toEqual(["cache", [["a", 1]]]);
  expect(degraded[0]?.[1]).not.toMatch(/^(null|undefined|)$/);
});

test("what had a second copy is still there where IndexedDB fails later, in its last revision", async () => {
  const { store, degraded } = opened();
  for (const rev of [1, 2]) await store.update(["r/1"], () => put("r/1", { rev })());
  await store.update([], put("r/2", { rev: 10 }));
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("broken", "UnknownError");
  });
  expect(await store.list("r/")).toEqual([
    ["r/1", { rev: 2 }],
    ["r/2", { rev: 10 }],
  ]);
  await store.update(["r/1"], ([before]) => ({
    put: [["r/1", { rev: 11, before }]],
    remove: ["r/2"],
    result: undefined,
  }));
  expect(await store.list("r/")).toEqual([["r/1", { rev: 11, before: { rev: 2 } }]]);
  expect(degraded).toEqual([["cache", "broken"]]);
});

test("a disk that is full is in order: the change is refused, and the place stays", async () => {
  const { store, degraded } = opened();
  await store.update([], put("a"));
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(store.update([], put("b"))).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect([store.tier, degraded]).toEqual(["indexeddb", []]);
});

test("where a database of that name is somebody else's, it is left alone", async () => {
  const { name, store, degraded } = opened();
  await new Promise((resolve) => {
    const opening = indexedDB.open(name, 1);
    opening.onsuccess = () => resolve(opening.result.close());
  });
  await store.update([], put("a"));
  expect([store.tier, degraded.length]).toEqual(["cache", 1]);
});

test("what is to be kept as long as the tab, or the page, is in no place that lasts longer", async () => {
  const { store: tab } = opened("session", "s");
  await tab.update([], put("r/1"));
  expect([tab.tier, Object.keys(sessionStorage), Object.keys(localStorage)]).toEqual(["session", ["s/r/1"], []]);
  const { store: page } = opened("none", "n");
  await page.update([], put("r/1"));
  expect([page.tier, Object.keys(sessionStorage), caches.kept.size]).toEqual(["memory", ["s/r/1"], 0]);
  expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: "s" }));
});

test("leftovers are second copies of unsent records, and nothing else; looking for them makes no place", async () => {
  const { name, store } = opened();
  expect(await hasLeftovers(name)).toBe(false);
  expect(caches.kept.size).toBe(0);
  for (const key of ["m/counters", "x/1"]) await store.update([], put(key));
  expect(await hasLeftovers(name)).toBe(false);
  await store.update([], put("r/1"));
  expect(await hasLeftovers(name)).toBe(true);
});

test("where there is no Cache Storage nothing is found, and nothing is thrown", async () => {
  noCaches();
  expect(await hasLeftovers("x")).toBe(false);
  vi.stubGlobal("caches", undefined);
  expect(await hasLeftovers("x")).toBe(false);
});

test("what changes in the same revision keeps its copy, and what could not be saved leaves none", async () => {
  const { name, store } = opened();
  const copies = () => [...(caches.kept.get(name) ?? [])].map(([url, text]) => [url.split("/r/")[1], text]);
  await store.update([], put("r/1", { rev: 1, body: "{}" }));
  await store.update(["r/1"], put("r/1", { rev: 1, body: "{}", tries: 1 }));
  await settled();
  expect(copies()).toEqual([["1.1", '{"rev":1,"body":"{}","tries":1}']]);

  const full = new DOMException("full", "QuotaExceededError");
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw full;
  });
  await expect(store.update(["r/1"], put("r/1", { rev: 2, body: "{}" }))).rejects.toBe(full);
  await expect(store.update(["r/1"], put("r/1", { rev: 1, body: "{}", tries: 2 }))).rejects.toBe(full);
  await settled();
  expect(copies().map(([copy]) => copy)).toEqual(["1.1"]);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
