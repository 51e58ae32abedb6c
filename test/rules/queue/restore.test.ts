import { expect, test } from "vitest";
import { memoryStore } from "../../../src/lib/memory-store.js";
import { mirroredStore } from "../../../src/platform/storage/mirrored-store.js";
import { erase } from "../../../src/queue/erase.js";
import { restore } from "../../../src/queue/restore.js";
import { queueOn } from "../../helpers/queue-on.js";
import { say } from "../../helpers/say.js";
import { shelfIn } from "../../helpers/stores.js";

/** A device with second copies, whose first copies can be lost. */
function device() {
  const entries = new Map<string, unknown>();
  const shelf = shelfIn();
  const store = mirroredStore({ ...memoryStore(entries), tier: "indexeddb" }, shelf);
  const copies = () => [...shelf.entries.keys()].filter((key) => key.startsWith("r/")).sort();
  return { entries, shelf, copies, ...queueOn(store), restore: () => restore(store, shelf) };
}

const accepted = (id: string) => ({ id, status: "accepted" as const });

test("every queued record has a second copy, in its last revision, until it is settled", async () => {
  const { put, due, settle, copies } = device();
  await put(say("a"));
  await put(say("b"));
  await put(say("a", 2));
  await Promise.resolve();
  expect(copies()).toEqual(["r/a.2", "r/b.1"]);
  await settle(await due(), [accepted("a")]);
  await Promise.resolve();
  expect(copies()).toEqual(["r/b.1"]);
});

test("a store that was wiped is filled again, and goes on counting", async () => {
  const { entries, put, due, settle, restore, counters, queued } = device();
  for (const id of ["a", "b", "c"]) await put(say(id));
  await settle(await due(), [accepted("a")]);
  entries.clear();
  expect(await restore()).toEqual({ restored: 2, wiped: true });
  expect((await due()).map(({ id, body }) => [id, JSON.parse(body)])).toEqual([
    ["b", say("b")],
    ["c", say("c")],
  ]);
  expect(await counters()).toMatchObject({ submitted: 3, delivered: 1, estimated: true });
  expect(await queued()).toBe(2);
  expect((await counters()).bytes).toBe((await due()).reduce((sum, { bytes }) => sum + bytes, 0));
});

test("what another page has put there while the store could not be used is taken in", async () => {
  const { shelf, put, restore, due, queued } = device();
  await put(say("a"));
  const [entry] = await due();
  await shelf.put("r/b.1", { ...entry, id: "b" });
  expect(await restore()).toEqual({ restored: 1, wiped: false });
  expect(await queued()).toBe(2);
});

test("a copy that has outlived its record is no record", async () => {
  const { shelf, put, due, settle, restore, copies, counters } = device();
  await put(say("a"));
  shelf.fails = "remove";
  await settle(await due(), [accepted("a")]);
  shelf.fails = undefined;
  expect(copies()).toEqual(["r/a.1"]);
  expect(await restore()).toEqual({ restored: 0, wiped: false });
  expect([copies(), await due()]).toEqual([[], []]);
  expect(await counters()).toMatchObject({ submitted: 1, delivered: 1 });
});

test("nor is one of what was put aside", async () => {
  const { shelf, put, due, settle, restore, copies } = device();
  await put(say("a"));
  shelf.fails = "remove";
  await settle(await due(), [{ id: "a", status: "rejected" }]);
  shelf.fails = undefined;
  await restore();
  expect([copies(), await due()]).toEqual([[], []]);
});

test("what the visitor has taken back does not come back, whoever still holds a copy", async () => {
  const { entries, shelf, store, put, restore, due } = device();
  await put(say("a"));
  const copy = shelf.entries.get("r/a.1");
  await erase(store);
  await shelf.put("r/a.1", copy);
  entries.clear();
  expect(await restore()).toMatchObject({ restored: 0 });
  expect(await due()).toEqual([]);
});

test("what was said after that does", async () => {
  const { entries, store, put, restore, due } = device();
  await erase(store);
  await put(say("b"));
  entries.clear();
  expect(await restore()).toMatchObject({ restored: 1 });
  expect((await due()).map(({ id }) => id)).toEqual(["b"]);
});

test("copies that can't be read are in nobody's way", async () => {
  const { shelf, restore } = device();
  for (const value of [null, 7, "x", {}, { v: 3, id: "a" }]) await shelf.put(`r/${typeof value}.1`, value);
  expect(await restore()).toMatchObject({ restored: 0 });
});

test("without room for second copies the first are enough, and it is known that there are none", async () => {
  const { shelf, store, put, due } = device();
  expect(store.mirror).toBe(shelf);
  shelf.fails = "put";
  expect(await put(say("a"))).toBe("queued");
  expect(store.mirror).toBeUndefined();
  expect(await due()).toHaveLength(1);
});
