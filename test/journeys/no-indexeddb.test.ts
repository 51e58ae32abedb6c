import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer } from "../helpers/page-server.js";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

function forbid(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
}

function refuse(): void {
  const open = IDBFactory.prototype.open;
  // A database from the future can't be opened: the failure comes later, as an event.
  IDBFactory.prototype.open = function (name) {
    const newer = open.call(this, name, 99);
    newer.onsuccess = () => newer.result.close();
    return open.call(this, name, 1);
  };
}

function squat(): void {
  const open = IDBFactory.prototype.open;
  // Somebody has a database of that name, with nothing in it.
  IDBFactory.prototype.open = function (name) {
    const theirs = open.call(this, name, 1);
    theirs.onsuccess = () => theirs.result.close();
    return open.call(this, name, 1);
  };
  // What an earlier page has left is looked for at once.
  Math.random = () => 0;
}

function takeAway(): void {
  Object.defineProperty(window, "indexedDB", { value: undefined });
}

test.each([
  ["throws", forbid, "The operation is insecure."],
  ["fails", refuse, /version/],
  ["holds somebody else's database", squat, /not found/],
  ["is not there", takeAway, /undefined/],
])("where IndexedDB %s, the answer is kept in Cache Storage and still arrives", async (_, spoil, cause) => {
  const collector = await openCollectorSite();
  const heard = '<script>window.earshot = [["on", "degraded", (detail) => { window.degraded = detail }]]</script>';
  const pages = { "/": guestPage(heard + sdkTag({ collector: collector.url })) };
  const site = await openPageServer({ pages, touchpoints: unlimited(asking("private")) });
  const guest = await enterAsGuest(visitor, spoil);
  await guest.page.goto(site.origin);
  await guest.call("track", "private");
  await guest.sees("private");
  await guest.answers(8, "from memory");

  // What was said so far may arrive before the whole of it does.
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([{ complete: true, answers: [{ value: 8 }, { value: "from memory" }] }]);
  expect(await guest.page.evaluate(() => (window as { degraded?: unknown }).degraded)).toEqual({
    tier: "cache",
    cause: expect.stringMatching(cause),
  });
  await expect.poll(() => guest.call("stats")).toMatchObject({ tier: "cache", rejected: 0, dropped: 0, queued: 0 });
  expect(guest.complaints).toEqual([]);
  await Promise.all([site.close(), collector.close()]);
});
