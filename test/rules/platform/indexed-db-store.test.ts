import "fake-indexeddb/auto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { indexedDbStore } from "../../../src/platform/storage/indexed-db-store.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const put = (key: string, value: unknown) => () => ({ put: [[key, value] as const], result: undefined });

/** A store with "a" in it, and a look at the connections it has opened. */
async function filled() {
  const opened = vi.spyOn(indexedDB, "open");
  const name = crypto.randomUUID();
  const store = indexedDbStore(name);
  await store.update([], put("a", 1));
  const connection = () => opened.mock.results.at(-1)?.value.result as IDBDatabase;
  return { name, store, opened, connection };
}

test("keeps what it is given, for another store of the same name", async () => {
  const { name, store } = await filled();
  store.close();
  expect(await indexedDbStore(name).list("")).toEqual([["a", 1]]);
});

test("lists by prefix, in the order of keys, as many as asked for", async () => {
  const { store } = await filled();
  for (const key of ["r/2", "r/1", "r0", "r/\u{1f680}", "s/1"]) await store.update([], put(key, key));
  expect((await store.list("r/")).map(([key]) => key)).toEqual(["r/1", "r/2", "r/\u{1f680}"]);
  expect((await store.list("r/", 1)).map(([key]) => key)).toEqual(["r/1"]);
});

test("an update reads, decides and writes in one go: of many at once none is lost", async () => {
  const { store } = await filled();
  const add = () => store.update(["n"], ([n]) => ({ put: [["n", Number(n ?? 0) + 1]], remove: ["a"], result: n }));
  const results = await Promise.all(Array.from({ length: 20 }, add));
  expect(results).toEqual([undefined, ...Array.from({ length: 19 }, (_, i) => i + 1)]);
  expect(await store.list("")).toEqual([["n", 20]]);
});

test("opens once for all that rests on it, and rests itself after half a minute", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { store, opened } = await filled();
  await store.list("");
  expect(opened).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(30_000);
  await store.list("");
  expect(opened).toHaveBeenCalledTimes(2);
  store.close();
  expect(vi.getTimerCount()).toBe(0);
});

test("survives a connection that the browser closed behind its back", async () => {
  const { store, opened, connection } = await filled();
  connection().close();
  expect(await store.list("")).toEqual([["a", 1]]);
  expect(opened).toHaveBeenCalledTimes(2);
});

test("steps aside when another tab wants to delete or upgrade the database", async () => {
  const { name, store } = await filled();
  const blocked = vi.fn();
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = reject;
    deleting.onblocked = blocked;
  });
  expect(blocked).not.toHaveBeenCalled();
  expect(await store.list("")).toEqual([]);
});

describe("a failed opening", () => {
  test("is tried once more, and is not remembered", async () => {
    const store = indexedDbStore(crypto.randomUUID());
    const refuse = () => {
      throw new Error("denied");
    };
    const opened = vi.spyOn(indexedDB, "open").mockImplementationOnce(refuse).mockImplementationOnce(refuse);
    await expect(store.list("")).rejects.toThrow("denied");
    expect(opened).toHaveBeenCalledTimes(2);
    expect(await store.list("")).toEqual([]);
  });

  test("without an answer it is given up after three seconds, twice; an answer after that is closed", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const db = { close: vi.fn() };
    const silent = { result: db } as unknown as IDBOpenDBRequest;
    vi.spyOn(indexedDB, "open").mockReturnValue(silent);
    const listing = expect(indexedDbStore("x").list("")).rejects.toThrow("IndexedDB does not answer");
    await vi.advanceTimersByTimeAsync(6_000);
    await listing;
    silent.onsuccess?.call(silent, {} as Event);
    expect(db.close).toHaveBeenCalledTimes(1);
  });
});

describe("a change that does not hold", () => {
  const aborting = (abort: (store: IDBObjectStore) => void) =>
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore) {
      abort(this);
      return this.get("a");
    });

  test("rejects when the browser takes the transaction back at the commit, and says why there is a why", async () => {
    const { store } = await filled();
    aborting((each) => each.transaction.abort());
    await expect(store.update([], put("b", 2))).rejects.toThrow(/./);
    expect(await store.list("")).toEqual([["a", 1]]);
  });

  test("rejects with the browser's own reason when a request fails", async () => {
    const { store } = await filled();
    aborting((each) => each.add(2, "a"));
    await expect(store.update([], put("b", 2))).rejects.toMatchObject({ name: "ConstraintError" });
    expect(await store.list("")).toEqual([["a", 1]]);
  });

  test("leaves nothing half done when one of its values can't be stored", async () => {
    const { store } = await filled();
    const both = () => ({ put: [["b", 2] as const, ["c", () => 3] as const], result: undefined });
    await expect(store.update([], both)).rejects.toMatchObject({ name: "DataCloneError" });
    expect(await store.list("")).toEqual([["a", 1]]);
  });

  test("rejects with what the decision threw, and changes nothing", async () => {
    const { store } = await filled();
    const refuse = () => {
      throw new Error("no");
    };
    await expect(store.update(["a"], refuse)).rejects.toThrow("no");
    expect(await store.list("")).toEqual([["a", 1]]);
  });
});
